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
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ChangePassword;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.PasswordOrProof;
import org.wellkept.ui.workspace.RefusalWords;

/** Changing one's password. The one of today is asked for, so no further proof is. */
@WebServlet(PasswordServlet.PATH)
public class PasswordServlet extends HttpServlet {

    static final String PATH = "/workspace/account/password";

    private static final int UNPROCESSABLE = 422;

    private final transient Accounts accounts;
    private final transient PasswordOrProof proof;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public PasswordServlet(Accounts accounts, PasswordOrProof proof, Sessions sessions, CurrentActor currentActor) {
        this.accounts = accounts;
        this.proof = proof;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (proof.isWantedFirst()) {
            response.sendRedirect(ConfirmServlet.thenTo(PATH));
            return;
        }
        send(response, HttpServletResponse.SC_OK, page(null, List.of()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (proof.isWantedFirst()) {
            OutsidePages.goTo(response, ConfirmServlet.thenTo(PATH));
            return;
        }
        switch (proof.isByPassword() ? change(request) : addFirst(request)) {
            case Outcome.Done<UUID> done -> {
                sessions.renew(request);
                OutsidePages.goTo(response, AccountNotice.PASSWORD_CHANGED.address());
            }
            case Outcome.Refused<UUID> refused -> {
                PasswordPage page = refused.refusal() instanceof Refusal.Invalid invalid
                        ? page(null, invalid.problems())
                        : page(RefusalWords.of(refused.refusal()), List.of());
                send(response, UNPROCESSABLE, page);
            }
        }
    }

    private Outcome<UUID> change(HttpServletRequest request) {
        ChangePassword command = new ChangePassword(
                currentActor.get().signedInPerson(),
                OutsidePages.parameter(request, "current"),
                OutsidePages.parameter(request, "password"),
                presence());
        return accounts.changePassword(command, sessions.addressOf(request));
    }

    private Outcome<UUID> addFirst(HttpServletRequest request) {
        return accounts.addPassword(
                currentActor.get().signedInPerson(), OutsidePages.parameter(request, "password"), presence());
    }

    private @Nullable UUID presence() {
        return currentActor.presence().map(Presence::id).orElse(null);
    }

    private PasswordPage page(@Nullable String problem, List<FieldProblem> problems) {
        String email = accounts.email(currentActor.get().signedInPerson()).orElse("");
        return new PasswordPage(email, !proof.isByPassword(), problem, problems);
    }

    private static void send(HttpServletResponse response, int status, PasswordPage page) throws IOException {
        OutsidePages.send(response, status, output -> JtepasswordGenerated.render(output, null, page));
    }
}
