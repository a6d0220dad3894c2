package org.wellkept.core.check;

import org.wellkept.core.Coded;

/** The third answer: what somebody independent found, on the scale of the Open Government Partnership's independent reviews. */
public enum CheckAnswer implements Coded {
    NO_EVIDENCE("noEvidence", "No evidence"),
    NOT_STARTED("notStarted", "Not started"),
    LIMITED("limited", "Limited"),
    SUBSTANTIAL("substantial", "Substantial"),
    COMPLETE("complete", "Complete");

    private final String code;
    private final String words;

    CheckAnswer(String code, String words) {
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
