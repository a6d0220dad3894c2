package org.wellkept.core.coproduction;

import org.wellkept.core.Coded;

/** Whether people were told what became of what they said. */
public enum FeedbackState implements Coded {
    /** It is not known when it took place, or it goes on: no clock runs. */
    NO_DATE("noDate", "No date yet"),
    /** There is time until the day that was promised. */
    WAITING("waiting", "Still to tell"),
    /** The day has gone by. */
    LATE("late", "Not told, and late"),
    TOLD("told", "People were told");

    private final String code;
    private final String words;

    FeedbackState(String code, String words) {
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
