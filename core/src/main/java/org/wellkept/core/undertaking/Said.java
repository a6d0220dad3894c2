package org.wellkept.core.undertaking;

import org.wellkept.core.Coded;

/** The first answer: what the partner says, or that it said nothing. */
public enum Said implements Coded {
    GREEN("green", "Green"),
    AMBER("amber", "Amber"),
    RED("red", "Red"),
    COMPLETE("complete", "Complete"),
    NO_RETURN("noReturn", "No word"),
    NOT_ASKED("notAsked", "Not asked yet"),
    /** Only outside the partnership: the body was told first, and may reply. */
    WAITING("waiting", "Not public yet");

    private final String code;
    private final String words;

    Said(String code, String words) {
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
