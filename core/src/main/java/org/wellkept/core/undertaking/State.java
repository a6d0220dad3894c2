package org.wellkept.core.undertaking;

import org.wellkept.core.Coded;

/** Where an undertaking is in its life. */
public enum State implements Coded {
    DRAFT("draft", "Draft"),
    AGREED("agreed", "Agreed"),
    CLOSED("closed", "Closed");

    private final String code;
    private final String words;

    State(String code, String words) {
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
