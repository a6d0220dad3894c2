package org.wellkept.ui.closing;

import gg.jte.generated.precompiled.closing.JteclosingGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.closing.AccountClosing;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.ui.account.ConfirmServlet;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.PasswordOrProof;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.SignInNotice;

/** Closes one's own account. The password is asked for, so no further proof is. */
@WebServlet(ClosingServlet.PATH)
public class ClosingServlet extends HttpServlet {

    static final String PATH = "/workspace/account/close";

    private static final int UNPROCESSABLE = 422;

    private final transient Accounts accounts;
    private final transient AccountClosing closing;
    private final transient PasswordOrProof proof;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public ClosingServlet(
            Accounts accounts,
            AccountClosing closing,
            PasswordOrProof proof,
            Sessions sessions,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.closing = closing;
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
        send(response, HttpServletResponse.SC_OK, null);
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
        Actor actor = currentActor.get();
        switch (proof.look(request)) {
            case SignIn.SignedIn same -> {
                switch (closing.close(actor)) {
                    case Outcome.Done<UUID> done -> {
                        sessions.end(request);
                        OutsidePages.goTo(response, SignInNotice.ACCOUNT_CLOSED.address());
                    }
                    case Outcome.Refused<UUID>(var refusal) -> send(response, UNPROCESSABLE, RefusalWords.of(refusal));
                }
            }
            case SignIn.Refused different ->
                send(response, UNPROCESSABLE, "This is not your password. Type the one that you signed in with.");
            case SignIn.Throttled throttled -> send(response, UNPROCESSABLE, throttled.words());
        }
    }

    private void send(HttpServletResponse response, int status, @Nullable String problem) throws IOException {
        Actor actor = currentActor.get();
        String email = accounts.email(actor.signedInPerson()).orElse("");
        String heading = Place.isOnlyMember(actor) ? "Leave Wellkept" : "Close your account";
        ClosingPage page = new ClosingPage(heading, email, problem, proof.isByPassword());
        OutsidePages.send(response, status, output -> JteclosingGenerated.render(output, null, page));
    }
}
