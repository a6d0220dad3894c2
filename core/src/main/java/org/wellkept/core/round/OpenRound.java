package org.wellkept.core.round;

import java.time.LocalDate;
import java.util.List;

/**
 * Opens a round.
 *
 * @param board the board's slug
 * @param name such as "Quarter 2 of 2026/27"
 * @param opensOn from this day an update answers the round
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
        List<String> asked) {
    public OpenRound {
        asked = List.copyOf(asked);
    }
}
