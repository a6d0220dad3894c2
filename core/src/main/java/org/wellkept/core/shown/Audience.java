package org.wellkept.core.shown;

import org.wellkept.core.Coded;

/** Whose eyes an answer is worked out or kept for: the public sees published updates and their figures alone. */
public enum Audience implements Coded {
    SHARED("shared", "Members of the partnership"),
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
