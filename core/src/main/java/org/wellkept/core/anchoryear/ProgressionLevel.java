package org.wellkept.core.anchoryear;

import java.util.Optional;

/** How far an organisation says it has come in a dimension. The four steps follow the practice of Leeds' anchor progression. */
public enum ProgressionLevel {
    STARTING(1, "Starting", "We have talked about it and named somebody to lead on it."),
    SOME_ACTION(2, "Some action", "We do some of it, in some teams or for some contracts."),
    ESTABLISHED(3, "Established", "It is how we usually work, and we can show what it changed."),
    LEADING(4, "Leading", "It is how we always work, and others learn from us.");

    private final int number;
    private final String words;
    private final String means;

    ProgressionLevel(int number, String words, String means) {
        this.number = number;
        this.words = words;
        this.means = means;
    }

    /** 1 to 4. A place in an order, not an amount: nothing is added up or averaged. */
    public int number() {
        return number;
    }

    /** "Some action". */
    public String words() {
        return words;
    }

    /** What an organisation says of itself that chooses it. */
    public String means() {
        return means;
    }

    public static Optional<ProgressionLevel> of(int number) {
        for (ProgressionLevel level : values()) {
            if (level.number == number) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
