package org.wellkept.ui.accountability;

import java.util.List;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.transparency.BoardFrame;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/** The public page of what is asked of a board: asks of published updates, with the board's answers. */
public record AsksPage(Frame frame, String board, String boardHref, String standing, List<AskLine> asks)
        implements PublicPage {

    public AsksPage {
        asks = List.copyOf(asks);
    }

    public static AsksPage of(BoardDetails board, AskStanding standing, List<AskRead> asks) {
        return new AsksPage(
                BoardFrame.of(board, "Asked of " + board.name(), standing.sentence()),
                board.name(),
                Links.board(board.slug()),
                standing.sentence(),
                asks.stream().map(ask -> AskLine.of(ask, Links::commitment)).toList());
    }
}
