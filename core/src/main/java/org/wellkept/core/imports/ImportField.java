package org.wellkept.core.imports;

import org.wellkept.core.Coded;

/** What a column of a spreadsheet can hold. */
public enum ImportField implements Coded {
    REFERENCE("ref", "Reference in the source"),
    TITLE("title", "Promise"),
    STATEMENT("statement", "What it says"),
    ORGANISATION("organisation", "Who made it"),
    PARTNERS("partners", "With whom"),
    AREA("area", "Where"),
    PLAN("plan", "Plan"),
    PLAN_PAGE("planPage", "Page"),
    PREVENTION_LEVEL("preventionLevel", "Prevention level"),
    CONCORDAT_STEP("concordatStep", "Concordat step"),
    DETERMINANTS("determinants", "Determinants"),
    GROUPS("groups", "Groups"),
    LIFE_STAGE("lifeStage", "Life stage"),
    MEASURE("measure", "Measure"),
    BASELINE("baseline", "Baseline"),
    TARGET("target", "Target"),
    UNIT("unit", "Unit"),
    START("start", "Start"),
    DUE("due", "Due"),
    RESOURCES("resources", "Resources"),
    MONITORING("monitoring", "Monitored by"),
    ACCOUNTABLE_ROLE("accountableRole", "Role that answers for it"),
    SOURCE("source", "Source");

    private final String code;
    private final String words;

    ImportField(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
