package org.wellkept.ui.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.partnership.Boards;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A decision's address. */
@WebServlet("/decisions/*")
public class DecisionServlet extends PageServlet {

    @Inject
    Decisions decisions;

    @Inject
    Boards boards;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved("/");
        }
        return Reply.of(
                decisions.find(Actor.anyone(), asked.name()),
                decision -> decision.reference().equals(asked.name())
                        ? Reply.of(
                                boards.find(decision.board().slug()),
                                board -> new Reply.Page("meeting/decision.jte", DecisionPage.of(board, decision)))
                        : new Reply.Moved(Links.decision(decision.reference())));
    }
}
