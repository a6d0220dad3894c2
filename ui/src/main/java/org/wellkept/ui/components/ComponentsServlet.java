package org.wellkept.ui.components;

import jakarta.servlet.annotation.WebServlet;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.core.Refusal;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The parts of the open pages, in the demonstration alone. */
@WebServlet("/components")
public class ComponentsServlet extends PageServlet {

    @Override
    protected Reply answer(Asked asked) {
        return Mailing.inDemonstration()
                ? new Reply.Page("components/components.jte", ComponentsPage.make())
                : Reply.refused(new Refusal.NotFound("page"));
    }
}
