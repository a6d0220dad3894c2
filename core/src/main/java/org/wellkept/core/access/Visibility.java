package org.wellkept.core.access;

import org.wellkept.core.Coded;

/** Who may read a record. A child is never more visible than its record. */
public enum Visibility implements Coded {
    /** The organisation whose record it is. */
    OWN("own", "Our organisation only"),
    /** Signed-in members of the partnership. */
    SHARED("shared", "Partners who sign in"),
    /** Anyone. */
    PUBLIC("public", "Everyone");

    private final String code;
    private final String words;

    Visibility(String code, String words) {
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
