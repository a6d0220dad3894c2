package org.wellkept.ui.transparency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame.Onward;

/** What every page of a board says once the board has ended. */
public final class BoardEnd {

    private BoardEnd() {}

    /** Null while the board is there. */
    public static @Nullable Onward of(BoardDetails board) {
        LocalDate ended = board.endedOn();
        if (ended == null) {
            return null;
        }
        BoardRef successor = board.successor();
        String words = board.name() + " ended on " + Words.day(ended) + ".";
        return successor == null
                ? new Onward(words + " No other board goes on for it.", null, null)
                : new Onward(
                        words + " What was promised to it and still open is looked after by",
                        successor.name(),
                        Links.board(successor.slug()));
    }
}
