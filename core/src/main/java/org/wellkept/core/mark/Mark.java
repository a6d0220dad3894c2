package org.wellkept.core.mark;

import org.wellkept.core.Coded;

/** What is unfavourable to the body whose promise it is on, and public only after its right of reply. */
public enum Mark implements Coded {
    /** Said green or complete while figures show behind or overdue. */
    EVIDENCE_GAP("evidenceGap", "Said, but not shown"),
    /** Past its due date, and not closed. */
    OVERDUE("overdue", "Overdue"),
    /** Asked in a round, and silent. */
    SILENCE("silence", "No word"),
    /** What somebody independent found is less than substantial; one for each check. */
    CHECK("check", "Checked, and less than substantial"),
    /** A question that is past its date unanswered; one for each question. */
    LATE_ANSWER("lateAnswer", "A question past its date");

    private final String code;
    private final String words;

    Mark(String code, String words) {
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
