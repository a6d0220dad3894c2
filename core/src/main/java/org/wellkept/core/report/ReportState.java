package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** How far a report has come. */
public enum ReportState implements Coded {
    /** The board's officer works on it, and nobody else finds it. */
    DRAFT("draft", "Draft"),
    /** Everybody reads it, for ever. */
    PUBLISHED("published", "Published");

    private final String code;
    private final String words;

    ReportState(String code, String words) {
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
