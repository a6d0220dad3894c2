package org.wellkept.core.changed;

import org.wellkept.core.Coded;

/** What of an agreed undertaking was changed. */
public enum Changed implements Coded {
    STATEMENT("statement", "Statement"),
    TITLE("title", "Title"),
    DUE("due", "Due date"),
    TARGET("target", "Target"),
    PACE("pace", "Pace"),
    MEASURE("measure", "Measure");

    private final String code;
    private final String words;

    Changed(String code, String words) {
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
