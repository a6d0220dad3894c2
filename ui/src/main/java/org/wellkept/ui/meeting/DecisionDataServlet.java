package org.wellkept.ui.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.partnership.Boards;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open data of what boards decided. */
@WebServlet({DecisionDataServlet.ADDRESS + ".csv", DecisionDataServlet.ADDRESS + ".json"})
public class DecisionDataServlet extends PageServlet {

    /** Without its ending. */
    public static final String ADDRESS = "/data/decisions";

    @Inject
    Decisions decisions;

    @Inject
    Boards boards;

    @Override
    protected Reply answer(Asked asked) {
        String board = asked.value("board").orElse(null);
        Reply file = OpenDataWriter.download(
                asked.address(),
                "decisions",
                List.of(DecisionColumn.values()),
                rows -> decisions.each(Actor.anyone(), board, rows));
        // a slip in a name must not look like an empty file
        return board == null ? file : Reply.of(boards.find(board), found -> file);
    }
}
