package org.wellkept.core.livingwage;

import org.wellkept.core.Coded;

/** How an organisation stands to accreditation as a Living Wage employer. */
public enum WageStatus implements Coded {
    NOT_STARTED("notStarted", "Not started"),
    EXPLORING("exploring", "Exploring"),
    APPLIED("applied", "Applied"),
    /** The licence is signed, and contracted staff follow by milestones. */
    ACCREDITED_PHASED("accreditedPhased", "Accredited, in phases"),
    ACCREDITED("accredited", "Accredited"),
    LAPSED("lapsed", "Lapsed");

    private final String code;
    private final String words;

    WageStatus(String code, String words) {
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

    /** Whether there is an accreditation now, wholly or in phases. */
    public boolean isAccredited() {
        return this == ACCREDITED || this == ACCREDITED_PHASED;
    }

    /** Whether there is or was an accreditation. */
    boolean wasEverAccredited() {
        return isAccredited() || this == LAPSED;
    }

    /** Whether steps on the way make sense. */
    public boolean hasMilestones() {
        return this == APPLIED || this == ACCREDITED_PHASED;
    }
}
