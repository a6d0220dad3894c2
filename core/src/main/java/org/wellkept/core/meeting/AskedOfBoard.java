package org.wellkept.core.meeting;

import org.wellkept.core.Coded;

/** What an agenda item asks of the board. */
public enum AskedOfBoard implements Coded {
    NOTE("note", "To note"),
    ENDORSE("endorse", "To endorse"),
    APPROVE("approve", "To approve"),
    DECIDE("decide", "To decide");

    private final String code;
    private final String words;

    AskedOfBoard(String code, String words) {
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

    /** The kind of decision that it leads to when the board does as it is asked. */
    public DecisionKind expected() {
        return switch (this) {
            case NOTE -> DecisionKind.NOTED;
            case ENDORSE -> DecisionKind.ENDORSED;
            case APPROVE, DECIDE -> DecisionKind.APPROVED;
        };
    }
}
