package org.wellkept.core.voice;

import org.wellkept.core.Coded;

/** Whether somebody would take part again. */
public enum Again implements Coded {
    YES("yes", "Yes"),
    PERHAPS("perhaps", "Perhaps"),
    NO("no", "No");

    private final String code;
    private final String words;

    Again(String code, String words) {
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
