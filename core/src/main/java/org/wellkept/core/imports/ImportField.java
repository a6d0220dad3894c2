package org.wellkept.core.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** What a column of a spreadsheet can hold, with what it is called in a sheet of each kind. */
public enum ImportField implements Coded {
    REFERENCE("ref", "Reference in the source", "Reference in the source"),
    TITLE("title", "Promise", "Activity"),
    STATEMENT("statement", "What it says", null),
    PURPOSE("purpose", null, "What was done and why"),
    KIND("kind", null, "Kind of activity"),
    ORGANISATION("organisation", "Who made it", "Who did it"),
    PARTNERS("partners", "With whom", "With whom"),
    AREA("area", "Where", "Where"),
    PLAN("plan", "Plan", null),
    PLAN_PAGE("planPage", "Page", null),
    PREVENTION_LEVEL("preventionLevel", "Prevention level", null),
    CONCORDAT_STEP("concordatStep", "Concordat step", null),
    DETERMINANTS("determinants", "Determinants", null),
    GROUPS("groups", "Groups", "Who was involved"),
    LIFE_STAGE("lifeStage", "Life stage", null),
    PEOPLE("people", null, "Number of people"),
    PERIOD("period", null, "When"),
    REACHED("reached", null, "How people were reached"),
    ACCESS_NEEDS("accessNeeds", null, "Access needs met"),
    PAYMENT_OFFERED("paymentOffered", null, "Payment offered"),
    DAYS_TO_PAY("daysToPay", null, "Days to pay"),
    SAID("said", null, "What people said"),
    RUNG("rung", null, "Rung claimed"),
    CHANGED("changed", null, "What changed"),
    MEASURE("measure", "Measure", null),
    BASELINE("baseline", "Baseline", null),
    TARGET("target", "Target", null),
    UNIT("unit", "Unit", null),
    START("start", "Start", null),
    DUE("due", "Due", null),
    RESOURCES("resources", "Resources", null),
    MONITORING("monitoring", "Monitored by", null),
    ACCOUNTABLE_ROLE("accountableRole", "Role that answers for it", null),
    SOURCE("source", "Source", "Source");

    private final String code;
    private final @Nullable String ofCommitments;
    private final @Nullable String ofActivities;

    ImportField(String code, @Nullable String ofCommitments, @Nullable String ofActivities) {
        this.code = code;
        this.ofCommitments = ofCommitments;
        this.ofActivities = ofActivities;
    }

    @Override
    public String code() {
        return code;
    }

    /** A promise's words where it has such a thing, else an activity's. */
    @Override
    public String words() {
        return isOf(ImportKind.COMMITMENTS) ? words(ImportKind.COMMITMENTS) : words(ImportKind.ACTIVITIES);
    }

    /**
     * What it is called in a sheet of that kind.
     *
     * @throws IllegalArgumentException where such a sheet has no such thing
     */
    public String words(ImportKind kind) {
        String words = wordsOrNone(kind);
        if (words == null) {
            throw new IllegalArgumentException(kind.words() + " have no " + code);
        }
        return words;
    }

    boolean isOf(ImportKind kind) {
        return wordsOrNone(kind) != null;
    }

    private @Nullable String wordsOrNone(ImportKind kind) {
        return switch (kind) {
            case COMMITMENTS -> ofCommitments;
            case ACTIVITIES -> ofActivities;
        };
    }

    /** What a column of a sheet of that kind can hold. */
    public static List<ImportField> of(ImportKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }
}
