package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.outbox.Outbox;

/** Writes to accounts that follow upon hashing, each in a transaction of its own: hashing holds none open. */
@ApplicationScoped
@Transactional
class AccountChanges {

    private final AccountStore store;
    private final RefusedSignIns refused;
    private final SignInThrottle throttle;
    private final Outbox outbox;
    private final History history;
    private final Event<AccessEnded> accessEnded;
    private final Event<PasswordChanged> passwordChanged;
    private final Event<AccountClosed> closed;
    private final Clock clock;

    @Inject
    AccountChanges(
            AccountStore store,
            RefusedSignIns refused,
            SignInThrottle throttle,
            Outbox outbox,
            History history,
            Event<AccessEnded> accessEnded,
            Event<PasswordChanged> passwordChanged,
            Event<AccountClosed> closed,
            Clock clock) {
        this.store = store;
        this.refused = refused;
        this.throttle = throttle;
        this.outbox = outbox;
        this.history = history;
        this.accessEnded = accessEnded;
        this.passwordChanged = passwordChanged;
        this.closed = closed;
        this.clock = clock;
    }

    /** Sets the new hash, and ends what was open by the old password, but for one browser. */
    void changePassword(UUID person, String passwordHash, @Nullable UUID exceptPresence) {
        store.changePassword(person, passwordHash);
        remember(person, "passwordChanged");
        accessEnded.fire(new AccessEnded(person, exceptPresence));
        passwordChanged.fire(new PasswordChanged(person));
    }

    /** Sets a hash of which nobody knows the password, and ends what was open. */
    void retirePassword(UUID person, String passwordHash, UUID by) {
        store.changePassword(person, passwordHash);
        history.append(new HistoryEvent(person, "person", person.toString(), by, "passwordRetired", Map.of()));
        accessEnded.fire(AccessEnded.everywhere(person));
        passwordChanged.fire(new PasswordChanged(person));
    }

    /** Tells the person, in their history, how often somebody was refused before they signed in now. */
    void signedInAfterRefusals(UUID person, String email) {
        int attempts = refused.take(email, clock.instant());
        if (attempts > 0) {
            history.append(new HistoryEvent(
                    person,
                    "person",
                    person.toString(),
                    person,
                    "signInsRefused",
                    Map.of("attempts", Integer.toString(attempts))));
        }
    }

    /** Says whether it was changed; then everything that was open ends, since somebody else may have known the old one. */
    boolean changeEmail(UUID person, EmailAddress email) {
        if (!store.changeEmail(person, email)) {
            return false;
        }
        remember(person, "addressChanged");
        accessEnded.fire(AccessEnded.everywhere(person));
        return true;
    }

    /** The account lets nobody in from now on, and no letter to its address is left. */
    void erase(UUID person) {
        String email = store.email(person).orElseThrow();
        remember(person, "accountClosed");
        accessEnded.fire(AccessEnded.everywhere(person));
        closed.fire(new AccountClosed(person, email));
        refused.take(email, clock.instant());
        throttle.forget(person, email);
        store.erase(person, email, clock.instant());
        outbox.forget(email);
    }

    private void remember(UUID person, String action) {
        history.append(new HistoryEvent(person, "person", person.toString(), person, action, Map.of()));
    }
}
