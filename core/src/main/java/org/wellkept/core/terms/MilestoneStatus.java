package org.wellkept.core.terms;

import org.wellkept.core.Coded;

/** How a milestone stands, in the words of the Open Contracting milestone codelist. */
public enum MilestoneStatus implements Coded {
    SCHEDULED("scheduled", "Scheduled"),
    MET("met", "Met"),
    PARTIALLY_MET("partiallyMet", "Partially met"),
    NOT_MET("notMet", "Not met");

    private final String code;
    private final String words;

    MilestoneStatus(String code, String words) {
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
