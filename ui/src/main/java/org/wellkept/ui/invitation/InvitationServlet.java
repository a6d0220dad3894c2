package org.wellkept.ui.invitation;

import gg.jte.generated.precompiled.account.JterecoveryGenerated;
import gg.jte.generated.precompiled.invitation.JteinvitationGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.invitation.AcceptInvitation;
import org.wellkept.auth.invitation.InvitationAccepted;
import org.wellkept.auth.invitation.InvitationFound;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.invitation.WayIn;
import org.wellkept.auth.presence.DeviceWords;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.SignInNotice;

/** The page that an invitation leads to. */
@WebServlet(Invitations.PATH + "*")
public class InvitationServlet extends HttpServlet {

    private static final int UNPROCESSABLE = 422;
    private static final String TODAY = "/workspace/";

    private final transient Invitations invitations;
    private final transient CurrentActor currentActor;

    @Inject
    public InvitationServlet(Invitations invitations, CurrentActor currentActor) {
        this.invitations = invitations;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, page(secret(request), "", List.of()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String secret = secret(request);
        String displayName = OutsidePages.parameter(request, "displayName").strip();
        AcceptInvitation command = new AcceptInvitation(secret, displayName, wayIn(request));
        switch (invitations.accept(command, signedIn())) {
            case Outcome.Done<InvitationAccepted>(var accepted) -> welcome(response, accepted);
            case Outcome.Refused<InvitationAccepted>(var refusal) -> {
                List<FieldProblem> problems =
                        refusal instanceof Refusal.Invalid invalid ? invalid.problems() : List.of();
                send(response, page(secret, displayName, problems));
            }
        }
    }

    /** Scripts fill in what the browser made; without one it is a password. */
    private static WayIn wayIn(HttpServletRequest request) {
        String made = OutsidePages.parameter(request, "credential");
        return made.isEmpty()
                ? new WayIn.Password(OutsidePages.parameter(request, "password"))
                : new WayIn.Passkey(made, DeviceWords.of(request.getHeader("User-Agent")));
    }

    private InvitationPage page(String secret, String displayName, List<FieldProblem> problems) {
        return new InvitationPage(
                invitations.look(secret, signedIn()),
                displayName,
                problems,
                invitations.passkeyToMake(secret).orElse(null));
    }

    private void welcome(HttpServletResponse response, InvitationAccepted accepted) throws IOException {
        String next = next(accepted);
        if (accepted.recoveryCodes().isEmpty()) {
            OutsidePages.goTo(response, next);
        } else {
            OutsidePages.send(
                    response,
                    HttpServletResponse.SC_OK,
                    output -> JterecoveryGenerated.render(output, null, accepted.recoveryCodes(), next));
        }
    }

    private String next(InvitationAccepted accepted) {
        if (signedIn().isPresent()) {
            return TODAY;
        }
        return accepted.isNew() ? SignInNotice.ACCOUNT_MADE.address() : SignInNotice.ROLE_GAINED.address();
    }

    private Optional<UUID> signedIn() {
        return Optional.ofNullable(currentActor.get().person());
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, InvitationPage page) throws IOException {
        int status = switch (page.found()) {
            case InvitationFound.Open open -> page.problems().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE;
            case InvitationFound.Closed closed ->
                switch (closed.why()) {
                    case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                    case ACCEPTED, WITHDRAWN, RUN_OUT, NOBODY_S -> HttpServletResponse.SC_GONE;
                    case ANOTHER_S -> HttpServletResponse.SC_FORBIDDEN;
                };
        };
        OutsidePages.send(response, status, output -> JteinvitationGenerated.render(output, null, page));
    }
}
