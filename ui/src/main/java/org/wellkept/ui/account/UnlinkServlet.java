package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JteunlinkGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.auth.sso.Identities;
import org.wellkept.auth.sso.LinkedIdentity;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.ui.workspace.OutsidePages;

/**
 * Ends that somebody signs in by their organisation. The account's password is asked for: it proves who it is, and that a
 * way in remains.
 */
@WebServlet(UnlinkServlet.PATH)
public class UnlinkServlet extends HttpServlet {

    static final String PATH = "/workspace/account/unlink";

    private static final int UNPROCESSABLE = 422;

    private final transient Identities identities;
    private final transient Accounts accounts;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;

    @Inject
    public UnlinkServlet(Identities identities, Accounts accounts, Sessions sessions, CurrentActor currentActor) {
        this.identities = identities;
        this.accounts = accounts;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LinkedIdentity> linked = asked(request);
        if (linked.isPresent()) {
            send(response, HttpServletResponse.SC_OK, linked.get(), null);
        } else {
            response.sendRedirect("/workspace/" + AccountView.PATH);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<LinkedIdentity> linked = asked(request);
        if (linked.isEmpty()) {
            OutsidePages.goTo(response, AccountNotice.SIGN_ON_UNLINKED.address());
            return;
        }
        Actor actor = currentActor.get();
        String password = OutsidePages.parameter(request, "password");
        switch (accounts.confirm(actor.signedInPerson(), password, sessions.addressOf(request))) {
            case SignIn.SignedIn same -> {
                Presence here = currentActor.presence().orElseThrow();
                Outcome<String> outcome = identities.unlink(actor, linked.get().issuer(), here.id());
                if (outcome instanceof Outcome.Done<String>) {
                    sessions.renew(request);
                }
                // where somebody else was quicker, it is unlinked all the same
                OutsidePages.goTo(response, AccountNotice.SIGN_ON_UNLINKED.address());
            }
            case SignIn.Refused different ->
                send(
                        response,
                        UNPROCESSABLE,
                        linked.get(),
                        "This is not your password for Wellkept. Check it, or get a link by e-mail to choose a new one.");
            case SignIn.Throttled throttled -> send(response, UNPROCESSABLE, linked.get(), throttled.words());
        }
    }

    private Optional<LinkedIdentity> asked(HttpServletRequest request) {
        String issuer = OutsidePages.parameter(request, "issuer");
        return identities.of(currentActor.get()).stream()
                .filter(linked -> linked.issuer().equals(issuer))
                .findFirst();
    }

    private void send(HttpServletResponse response, int status, LinkedIdentity linked, @Nullable String problem)
            throws IOException {
        String email = accounts.email(currentActor.get().signedInPerson()).orElse("");
        UnlinkPage page = new UnlinkPage(email, linked.provider(), problem);
        OutsidePages.send(response, status, output -> JteunlinkGenerated.render(output, null, page));
    }
}
