package org.wellkept.core.estates;

import org.wellkept.core.Coded;

/** What a space is. */
public enum SpaceKind implements Coded {
    HALL("hall", "Hall"),
    MEETING_ROOM("meetingRoom", "Meeting room"),
    OFFICE("office", "Office"),
    KITCHEN("kitchen", "Kitchen"),
    OUTDOOR("outdoor", "Outdoor space"),
    OTHER("other", "Another kind of space");

    private final String code;
    private final String words;

    SpaceKind(String code, String words) {
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
