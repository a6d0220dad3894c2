package org.wellkept.ui.meeting;

import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.BoardFrame;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/** One decision of a board, at the address by which people quote it. */
public record DecisionPage(Frame frame, String board, String boardHref, String decisions, DecisionLine decision)
        implements PublicPage {

    static DecisionPage of(BoardDetails board, DecisionRead decision) {
        return new DecisionPage(
                BoardFrame.of(
                        board,
                        decision.reference() + ": " + decision.item().title(),
                        DecisionWords.kind(decision.kind()) + " by " + board.name() + " on "
                                + Words.day(decision.meeting().on())),
                board.name(),
                Links.board(board.slug()),
                Links.decisions(board.slug()),
                DecisionLine.of(decision));
    }
}
