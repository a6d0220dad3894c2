package org.wellkept.ui.transparency;

import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;

/** The frame of a page about a board: it says of the board's partnerships what they are, and where to go on once it has ended. */
public final class BoardFrame {

    private BoardFrame() {}

    /** @param description a sentence, for search engines and for links to the page */
    public static Frame of(BoardDetails board, String title, String description) {
        return Frame.of(title, description, Place.AREAS)
                .noticing(
                        board.partnerships().stream().map(PartnershipRef::about).toList())
                .leadingOn(BoardEnd.of(board));
    }
}
