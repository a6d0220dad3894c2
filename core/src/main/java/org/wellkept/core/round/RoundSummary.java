package org.wellkept.core.round;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of a board.
 *
 * @param closedOn when it closed, last where it was reopened; null while it is open
 * @param reopened that it was opened again after it had closed, or null
 * @param meetingOn the meeting that the answers go to, or null
 * @param questions what is asked about each promise
 * @param asked how many organisations were asked
 * @param answered how many of them sent a return, or posted at least one update, since it opened
 * @param burden what it asks of partners, in minutes, and what it took
 */
public record RoundSummary(
        UUID id,
        String board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable Reopened reopened,
        @Nullable LocalDate meetingOn,
        Set<RoundQuestion> questions,
        int asked,
        int answered,
        Burden burden) {

    public RoundSummary {
        questions = Set.copyOf(questions);
    }

    /**
     * That a round was opened again: once at most, and what came in after it is late.
     *
     * @param because why, as its officer published
     */
    public record Reopened(LocalDate on, String because) {}

    /**
     * The time that a round costs partners.
     *
     * @param asked minutes, by our estimate
     * @param taken minutes, as far as returns told
     * @param told how many returns told
     */
    public record Burden(int asked, int taken, int told) {}
}
