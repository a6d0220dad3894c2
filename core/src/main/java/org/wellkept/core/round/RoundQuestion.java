package org.wellkept.core.round;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.wellkept.core.Coded;

/**
 * What a round asks about each promise. The reason for red or amber is not asked apart: it goes with the rating. The
 * minutes are our estimate of how long an answer takes; what returns took is shown beside it.
 */
public enum RoundQuestion implements Coded {
    RATING("rating", "How is it going?", 1),
    FIGURES("figures", "What are the figures now?", 2),
    DONE("done", "What was done?", 2),
    NEXT("next", "What is next?", 1),
    ASK("ask", "What do you need from the board?", 1),
    LIVED_EXPERIENCE("livedExperience", "What did people with lived experience change?", 1);

    /** What a small organisation is asked, whatever the round asks others: four questions at most. */
    public static final Set<RoundQuestion> OF_A_SMALL_ORGANISATION =
            Collections.unmodifiableSet(EnumSet.of(RATING, DONE, NEXT, ASK));

    private final String code;
    private final String words;
    private final int minutes;

    RoundQuestion(String code, String words, int minutes) {
        this.code = code;
        this.words = words;
        this.minutes = minutes;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** How long an answer about one promise takes, in minutes. */
    public int minutes() {
        return minutes;
    }

    /** Those of a round's questions that an organisation of this size is asked. */
    public static Set<RoundQuestion> askedOf(Set<RoundQuestion> round, boolean small) {
        EnumSet<RoundQuestion> asked = EnumSet.of(RATING);
        asked.addAll(round);
        if (small) {
            asked.retainAll(OF_A_SMALL_ORGANISATION);
        }
        return asked;
    }

    /** How long a return of so many promises takes, in minutes. */
    public static int minutes(Set<RoundQuestion> asked, int promises) {
        return promises * asked.stream().mapToInt(RoundQuestion::minutes).sum();
    }
}
