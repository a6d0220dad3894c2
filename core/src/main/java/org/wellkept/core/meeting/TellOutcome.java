package org.wellkept.core.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what came of a decision.
 *
 * @param reference the decision's
 * @param done whether it was done; null where nothing was chosen, which is refused
 * @param words what came of it, 1 to 2,000 characters; they are public
 * @param on the day on which it was done or given up: from the meeting's day to today
 */
public record TellOutcome(
        String reference,
        @Nullable Boolean done,
        String words,
        @Nullable LocalDate on) {

    public static final int LONGEST_WORDS = 2_000;
}
