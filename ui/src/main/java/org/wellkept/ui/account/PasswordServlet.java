package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JtepasswordGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ChangePassword;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;

/** Changing one's password. The one of today is asked for, so no further proof is. */
@WebServlet(PasswordServlet.PATH)
public class PasswordServlet extends HttpServlet {

    static final String PATH = "/workspace/account/password";

    private static final int UNPROCESSABLE = 422;

    private final transient Accounts accounts;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public PasswordServlet(Accounts accounts, Sessions sessions, CurrentActor currentActor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, HttpServletResponse.SC_OK, new PasswordPage(email(), null, List.of()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ChangePassword command = new ChangePassword(
                currentActor.get().signedInPerson(),
                OutsidePages.parameter(request, "current"),
                OutsidePages.parameter(request, "password"),
                currentActor.presence().map(Presence::id).orElse(null));
        switch (accounts.changePassword(command, sessions.addressOf(request))) {
            case Outcome.Done<UUID> done -> {
                sessions.renew(request);
                OutsidePages.goTo(response, AccountNotice.PASSWORD_CHANGED.address());
            }
            case Outcome.Refused<UUID> refused -> {
                PasswordPage page = refused.refusal() instanceof Refusal.Invalid invalid
                        ? new PasswordPage(email(), null, invalid.problems())
                        : new PasswordPage(email(), RefusalWords.of(refused.refusal()), List.of());
                send(response, UNPROCESSABLE, page);
            }
        }
    }

    private String email() {
        return accounts.email(currentActor.get().signedInPerson()).orElse("");
    }

    private static void send(HttpServletResponse response, int status, PasswordPage page) throws IOException {
        OutsidePages.send(response, status, output -> JtepasswordGenerated.render(output, null, page));
    }
}
