package org.wellkept.core.shown;

import java.util.Arrays;

/**
 * By which rules answers were worked out. Whatever is frozen keeps the version beside its answers, so that a later reader
 * knows why a figure then may differ from one now.
 *
 * <p>Add the next version whenever a rule changes an answer, however little: what figures show ({@link ShownRules}), when
 * no word, an evidence gap, unevidenced, ownerless or stale is marked, or what a roll-up counts. A test holds a digest of the
 * answers to generated promises against the latest version.
 */
public enum RulesVersion {
    ONE(
            1,
            "Figures count as behind when a milestone is past due and unmet, or when they are more than a tenth of the way from"
                    + " start to target short of the pace that was declared. No word means that a round asked, fell due and got"
                    + " no update. Stale means no update for two of the promise’s own periods.");

    /** By which answers are worked out now. */
    public static final RulesVersion CURRENT = values()[values().length - 1];

    private final int number;
    private final String words;

    RulesVersion(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** Counted up from 1. */
    public int number() {
        return number;
    }

    /** What these rules say, for people who read a figure years later. */
    public String words() {
        return words;
    }

    /**
     * The version of this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RulesVersion of(int number) {
        return Arrays.stream(values())
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version of the rules is " + number));
    }
}
