package org.wellkept.core.round;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a round.
 *
 * @param board the board's slug
 * @param name such as "Quarter 2 of 2026/27"
 * @param opensOn from this day an update answers the round
 * @param meetingOn the meeting that the answers go to, or null when there is none yet
 * @param questions what is asked about each promise; the rating always is
 * @param asked slugs of the organisations that are asked; empty for every joined organisation with an agreed
 *     undertaking made to the board
 */
public record OpenRound(
        String board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate meetingOn,
        Set<RoundQuestion> questions,
        List<String> asked) {

    public OpenRound {
        asked = List.copyOf(asked);
        questions = Set.copyOf(questions);
    }

    /** With every question, and no meeting named. */
    public OpenRound(
            String board,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate opensOn,
            LocalDate dueOn,
            List<String> asked) {
        this(board, name, periodFrom, periodTo, opensOn, dueOn, null, EnumSet.allOf(RoundQuestion.class), asked);
    }
}
