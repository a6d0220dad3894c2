package org.wellkept.core.meeting;

import org.wellkept.core.Coded;

/** Where a meeting is in its life. */
public enum MeetingState implements Coded {
    /** Being prepared: the board's officer alone reads it. */
    DRAFT("draft", "Draft"),
    PLANNED("planned", "Planned"),
    HELD("held", "Held"),
    CANCELLED("cancelled", "Cancelled");

    private final String code;
    private final String words;

    MeetingState(String code, String words) {
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
