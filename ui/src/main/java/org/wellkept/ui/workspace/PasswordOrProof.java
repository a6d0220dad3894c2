package org.wellkept.ui.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;

/**
 * The proof of who it is, on pages that take a dangerous step: the password. Whoever has none, because they sign in with a
 * passkey, has given it when they have proved of late who they are.
 */
@ApplicationScoped
public class PasswordOrProof {

    private final Accounts accounts;
    private final Sessions sessions;
    private final CurrentActor currentActor;

    @Inject
    public PasswordOrProof(Accounts accounts, Sessions sessions, CurrentActor currentActor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Whether the page asks for the password. */
    public boolean isByPassword() {
        return accounts.hasPassword(person());
    }

    /** Whether the person has to go elsewhere first, and prove there who they are. */
    public boolean isWantedFirst() {
        return !isByPassword() && !currentActor.isConfirmed();
    }

    /** Looks at what came with the page. */
    public SignIn look(HttpServletRequest request) {
        if (isByPassword()) {
            return accounts.confirm(person(), OutsidePages.parameter(request, "password"), sessions.addressOf(request));
        }
        return currentActor.isConfirmed() ? new SignIn.SignedIn(person()) : new SignIn.Refused();
    }

    private UUID person() {
        return currentActor.get().signedInPerson();
    }
}
