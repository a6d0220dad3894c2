package org.wellkept.ui.coproduction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open list of co-production. */
@WebServlet(PublicActivitiesPage.ADDRESS)
public class PublicActivitiesServlet extends PageServlet {

    private static final int ON_A_PAGE = 25;

    @Inject
    Activities activities;

    @Override
    protected Reply answer(Asked asked) {
        Sought sought = Sought.of(asked);
        return Reply.of(
                activities.list(
                        Actor.anyone(), sought.filter(), asked.value("after").orElse(null), ON_A_PAGE),
                page -> new Reply.Page("coproduction/activities.jte", PublicActivitiesPage.of(page, sought)));
    }
}
