package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** The sections of a paper, in the order in which a board usually reads them. */
public enum SectionKind implements Coded {
    ASKED_TODAY("askedToday", "What the board is asked to do today"),
    KEPT("kept", "Are promises being kept?"),
    EXCEPTIONS("exceptions", "Promises that need attention"),
    ASKS("asks", "What partners asked of the board, and what was answered"),
    MOVEMENT("movement", "What moved since last time"),
    EVIDENCE_GAPS("evidenceGaps", "Where words and figures differ"),
    CHANGES("changes", "Changed since agreed"),
    COVERAGE("coverage", "Who is not reached"),
    COPRODUCTION("coproduction", "How people had a say"),
    ANCHOR("anchor", "What partners do as employers, buyers and neighbours"),
    QUESTIONS("questions", "Three questions worth asking"),
    DECISIONS("decisions", "Decisions that are still open");

    private final String code;
    private final String words;

    SectionKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its heading, where the board has none of its own. */
    @Override
    public String words() {
        return words;
    }
}
