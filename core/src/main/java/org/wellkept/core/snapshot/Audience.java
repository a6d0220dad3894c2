package org.wellkept.core.snapshot;

import org.wellkept.core.Coded;

/** As whom a snapshot tells of a promise. */
public enum Audience implements Coded {
    /** As members of the promise's partnership knew it. */
    SHARED("shared", "Members of the partnership"),
    /** As everyone knew it. */
    PUBLIC("public", "Everyone");

    private final String code;
    private final String words;

    Audience(String code, String words) {
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
