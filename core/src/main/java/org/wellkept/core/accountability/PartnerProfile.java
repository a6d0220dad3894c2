package org.wellkept.core.accountability;

import java.util.List;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * How one partner keeps its word to a board: what somebody reads before the partner is heard.
 *
 * @param rollup of the promises that it made to this board, as far as the reader may read them
 * @param movement those whose rating changed with their latest update, newest first, at most 10
 * @param asks what it asked of this board, and what became of it
 */
public record PartnerProfile(
        BoardDetails board,
        OrganisationRef organisation,
        Rollup rollup,
        List<BoardOverview.Movement> movement,
        List<AskRead> asks) {

    public PartnerProfile {
        movement = List.copyOf(movement);
        asks = List.copyOf(asks);
    }
}
