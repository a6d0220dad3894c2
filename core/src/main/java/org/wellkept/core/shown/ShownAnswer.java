package org.wellkept.core.shown;

import org.wellkept.core.Coded;

/** The second answer: what figures show on a day. */
public enum ShownAnswer implements Coded {
    MET("met", "Kept"),
    ON_TRACK("onTrack", "On track"),
    BEHIND("behind", "Behind"),
    OVERDUE("overdue", "Overdue"),
    CANNOT_TELL("cannotTell", "Can’t tell yet"),
    /** Never stored, and only outside the partnership: the body was told first, and may reply. */
    WAITING("waiting", "Not public yet");

    private final String code;
    private final String words;

    ShownAnswer(String code, String words) {
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
