package org.wellkept.core.update;

import org.wellkept.core.Coded;

/** What a partner says of its own progress. */
public enum Rating implements Coded {
    RED("red", "Red"),
    AMBER("amber", "Amber"),
    GREEN("green", "Green"),
    COMPLETE("complete", "Complete");

    private final String code;
    private final String words;

    Rating(String code, String words) {
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
