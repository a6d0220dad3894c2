package org.wellkept.ui.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.Outcome;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.SignInNotice;

/** Signing out in one other browser, or in all. */
@WebServlet({SignOutElsewhereServlet.ONE, SignOutElsewhereServlet.EVERYWHERE})
public class SignOutElsewhereServlet extends HttpServlet {

    static final String ONE = "/workspace/account/sign-out";
    static final String EVERYWHERE = "/workspace/account/sign-out-everywhere";

    private final transient Presences presences;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public SignOutElsewhereServlet(Presences presences, Sessions sessions, CurrentActor currentActor) {
        this.presences = presences;
        this.sessions = sessions;
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
        } else if (request.getServletPath().equals(EVERYWHERE)) {
            presences.signOutEverywhere(currentActor.get());
            sessions.end(request);
            OutsidePages.goTo(response, SignInNotice.SIGNED_OUT_EVERYWHERE.address());
        } else {
            Outcome<Presence> outcome = presences.signOut(currentActor.get(), browser(request));
            OutsidePages.goTo(
                    response,
                    (outcome instanceof Outcome.Done<Presence>
                                    ? AccountNotice.SIGNED_OUT_THERE
                                    : AccountNotice.SIGNED_OUT_ALREADY)
                            .address());
        }
    }

    private static UUID browser(HttpServletRequest request) {
        try {
            return UUID.fromString(OutsidePages.parameter(request, "browser"));
        } catch (IllegalArgumentException garbled) {
            return new UUID(0, 0);
        }
    }
}
