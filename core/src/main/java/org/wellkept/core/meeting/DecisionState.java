package org.wellkept.core.meeting;

import org.wellkept.core.Coded;

/** Whether anything is left of a decision, on a day. */
public enum DecisionState implements Coded {
    /** Something is to be done, or a board is to look at it again. */
    OPEN("open", "Open"),
    /** Open, and its last day has gone by. */
    LATE("late", "Late"),
    DONE("done", "Done"),
    NOT_DONE("notDone", "Not done"),
    /** Nothing needed doing, or a board has looked at it since. */
    SETTLED("settled", "Nothing left to do");

    private final String code;
    private final String words;

    DecisionState(String code, String words) {
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

    public boolean isOpen() {
        return switch (this) {
            case OPEN, LATE -> true;
            case DONE, NOT_DONE, SETTLED -> false;
        };
    }
}
