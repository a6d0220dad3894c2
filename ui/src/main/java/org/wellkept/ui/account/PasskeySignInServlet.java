package org.wellkept.ui.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;
import org.wellkept.ui.workspace.SignInNotice;
import org.wellkept.ui.workspace.SignInServlet;

/** Signing in with a passkey: in one step, without typing anything. */
@WebServlet(PasskeySignInServlet.PATH)
public class PasskeySignInServlet extends HttpServlet {

    static final String PATH = "/workspace/sign-in/passkey";

    private final transient Passkeys passkeys;
    private final transient Sessions sessions;

    @Inject
    public PasskeySignInServlet(Passkeys passkeys, Sessions sessions) {
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(SignInServlet.PATH);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        Optional<UUID> person = passkeys.signIn(OutsidePages.parameter(request, "credential"));
        if (person.isPresent()) {
            sessions.begin(request, response, person.get());
            OutsidePages.goTo(response, to.path());
        } else {
            OutsidePages.goTo(response, SignInNotice.PASSKEY_REFUSED.address());
        }
    }
}
