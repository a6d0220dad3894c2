package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JteconfirmGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;

/** Proving once more who one is, before a dangerous step. */
@WebServlet(ConfirmServlet.PATH)
public class ConfirmServlet extends HttpServlet {

    static final String PATH = "/workspace/account/confirm";

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Accounts accounts;
    private final transient Presences presences;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public ConfirmServlet(Accounts accounts, Presences presences, Sessions sessions, CurrentActor currentActor) {
        this.accounts = accounts;
        this.presences = presences;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Where to prove it, on the way to this page. */
    public static String thenTo(String path) {
        return PATH + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        if (currentActor.isConfirmed()) {
            response.sendRedirect(to.path());
        } else {
            send(response, HttpServletResponse.SC_OK, to, null);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        String password = OutsidePages.parameter(request, "password");
        switch (accounts.confirm(person(), password, sessions.addressOf(request))) {
            case SignIn.SignedIn same -> {
                presences.confirm(currentActor.presence().orElseThrow());
                OutsidePages.goTo(response, to.path());
            }
            case SignIn.Refused different ->
                send(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        to,
                        "That is not your password. Check it and try again.");
            case SignIn.Throttled throttled -> {
                response.setHeader("Retry-After", Long.toString(throttled.seconds()));
                send(response, TOO_MANY_REQUESTS, to, throttled.words());
            }
        }
    }

    private UUID person() {
        return currentActor.settingUp().signedInPerson();
    }

    private void send(HttpServletResponse response, int status, ReturnTo to, @Nullable String problem)
            throws IOException {
        ConfirmPage page = new ConfirmPage(accounts.email(person()).orElse(""), to.path(), problem);
        OutsidePages.send(response, status, output -> JteconfirmGenerated.render(output, null, page));
    }
}
