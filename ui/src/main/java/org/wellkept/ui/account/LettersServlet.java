package org.wellkept.ui.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellkept.auth.reminder.Often;
import org.wellkept.auth.reminder.ReminderChoices;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.ui.workspace.OutsidePages;

/** Keeps how often somebody wants letters. */
@WebServlet(LettersServlet.PATH)
public class LettersServlet extends HttpServlet {

    static final String PATH = "/workspace/account/letters";

    private final transient ReminderChoices choices;
    private final transient CurrentActor currentActor;

    @Inject
    public LettersServlet(ReminderChoices choices, CurrentActor currentActor) {
        this.choices = choices;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/workspace/" + AccountView.PATH);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Often> often = Coded.find(Often.class, OutsidePages.parameter(request, "often"));
        if (often.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        choices.choose(currentActor.get(), often.get());
        OutsidePages.goTo(response, AccountNotice.LETTERS_CHOSEN.address());
    }
}
