package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JteconfirmGenerated;
import gg.jte.generated.precompiled.account.JteprovedGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.proof.Proof;
import org.wellkept.auth.proof.Proofs;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.auth.sso.SignOn;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;

/**
 * Proving once more who one is, before a dangerous step, as plain forms. Screens with something typed on them ask by a
 * {@link ProofDialog} instead.
 */
@WebServlet({ConfirmServlet.PATH, ConfirmServlet.DONE})
public class ConfirmServlet extends HttpServlet {

    static final String PATH = "/workspace/account/confirm";

    /** Says that it is proved, where a window was opened for nothing else. */
    static final String DONE = PATH + "/done";

    /** Says in the address that somebody came back from their organisation's sign-in and it proved nothing. */
    private static final String NOT_BY_ORGANISATION = "organisation";

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Proofs proofs;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public ConfirmServlet(Proofs proofs, Sessions sessions, CurrentActor currentActor) {
        this.proofs = proofs;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Where to prove it, on the way to this page. */
    public static String thenTo(String path) {
        return PATH + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The same page, for somebody whose organisation's sign-in did not prove it. */
    public static String notByOrganisation(String path) {
        return thenTo(path) + "&problem=" + NOT_BY_ORGANISATION;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        if (request.getServletPath().equals(DONE)) {
            OutsidePages.send(response, HttpServletResponse.SC_OK, output -> JteprovedGenerated.render(output, null));
        } else if (currentActor.isConfirmed()) {
            response.sendRedirect(to.path());
        } else if (NOT_BY_ORGANISATION.equals(request.getParameter("problem"))) {
            send(response, HttpServletResponse.SC_FORBIDDEN, to, new SignOn.NotProved().words());
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
        switch (proof(request)) {
            case Proof.Proved proved -> OutsidePages.goTo(response, to.path());
            case Proof.NotProved different -> send(response, HttpServletResponse.SC_FORBIDDEN, to, different.words());
            case Proof.Throttled throttled -> {
                response.setHeader(
                        "Retry-After", Long.toString(throttled.because().seconds()));
                send(response, TOO_MANY_REQUESTS, to, throttled.because().words());
            }
        }
    }

    /** Each form of the page sends one of them. */
    private Proof proof(HttpServletRequest request) {
        Presence presence = currentActor.presence().orElseThrow();
        String passkey = OutsidePages.parameter(request, "credential");
        if (!passkey.isEmpty()) {
            return proofs.passkey(presence, passkey);
        }
        String code = OutsidePages.parameter(request, "code");
        return code.isEmpty()
                ? proofs.password(presence, OutsidePages.parameter(request, "password"), sessions.addressOf(request))
                : proofs.code(presence, code);
    }

    private void send(HttpServletResponse response, int status, ReturnTo to, @Nullable String problem)
            throws IOException {
        ConfirmPage page = new ConfirmPage(proofs.ways(currentActor.settingUp()), to.path(), problem);
        OutsidePages.send(response, status, output -> JteconfirmGenerated.render(output, null, page));
    }
}
