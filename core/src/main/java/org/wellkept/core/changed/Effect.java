package org.wellkept.core.changed;

import org.wellkept.core.Coded;

/** What a change since agreed does to the promise. */
public enum Effect implements Coded {
    EASIER("easier", "Easier"),
    HARDER("harder", "Harder"),
    CLARIFIED("clarified", "Clarified");

    private final String code;
    private final String words;

    Effect(String code, String words) {
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
