package org.wellkept.ui.accountability;

import java.util.List;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.transparency.BoardEnd;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** The public page of what is asked of a board: asks of published updates, with the board's answers. */
public record AsksPage(Frame frame, String board, String boardHref, String standing, List<AskLine> asks)
        implements PublicPage {

    public AsksPage {
        asks = List.copyOf(asks);
    }

    public static AsksPage of(BoardDetails board, AskStanding standing, List<AskRead> asks) {
        return new AsksPage(
                Frame.of("Asked of " + board.name(), standing.sentence(), Place.AREAS)
                        .noticing(board.partnerships().stream()
                                .map(PartnershipRef::about)
                                .toList())
                        .leadingOn(BoardEnd.of(board)),
                board.name(),
                Links.board(board.slug()),
                standing.sentence(),
                asks.stream().map(ask -> AskLine.of(ask, Links::commitment)).toList());
    }
}
