package org.wellkept.core.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.update.Rating;

/**
 * What a board member reads first.
 *
 * @param reach promises by whom they are for, and by step
 * @param components promises by component of a local prevention plan, and by step
 * @param round the latest round, or null before the first
 * @param movement commitments whose rating changed with their latest update, newest first, at most 10
 * @param standing how many of the asks the board answered
 * @param asks what waits for the board's answer, soonest due first
 */
public record BoardOverview(
        BoardDetails board,
        Rollup rollup,
        Coverage asPublished,
        ReachMatrix reach,
        ReachMatrix components,
        @Nullable RoundSummary round,
        List<Movement> movement,
        AskStanding standing,
        List<AskRead> asks) {

    public BoardOverview {
        movement = List.copyOf(movement);
        asks = List.copyOf(asks);
    }

    /** A commitment whose rating moved between its last two updates. */
    public record Movement(String reference, String title, Rating was, Rating is) {}
}
