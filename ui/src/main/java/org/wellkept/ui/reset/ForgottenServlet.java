package org.wellkept.ui.reset;

import gg.jte.generated.precompiled.reset.JteforgottenGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.workspace.OutsidePages;

/** Takes the address of somebody who has forgotten their password, and says the same to everybody. */
@WebServlet(PasswordResets.ASK_PATH)
public class ForgottenServlet extends HttpServlet {

    private final transient PasswordResets resets;
    private final transient Sessions sessions;
    private final transient Mailing mailing;

    @Inject
    public ForgottenServlet(PasswordResets resets, Sessions sessions, Mailing mailing) {
        this.resets = resets;
        this.sessions = sessions;
        this.mailing = mailing;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        resets.ask(OutsidePages.parameter(request, "email"), sessions.addressOf(request));
        send(response, true);
    }

    private void send(HttpServletResponse response, boolean asked) throws IOException {
        ForgottenPage page = new ForgottenPage(asked, mailing.isDemonstration());
        OutsidePages.send(
                response, HttpServletResponse.SC_OK, output -> JteforgottenGenerated.render(output, null, page));
    }
}
