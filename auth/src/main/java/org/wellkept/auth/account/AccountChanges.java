package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Writes to accounts that follow upon hashing, each in a transaction of its own: hashing holds none open. */
@ApplicationScoped
@Transactional
class AccountChanges {

    private final AccountStore store;
    private final History history;
    private final Event<AccessEnded> accessEnded;

    @Inject
    AccountChanges(AccountStore store, History history, Event<AccessEnded> accessEnded) {
        this.store = store;
        this.history = history;
        this.accessEnded = accessEnded;
    }

    /** Sets the new hash, and ends what was open by the old password, but for one browser. */
    void changePassword(UUID person, String passwordHash, @Nullable UUID exceptPresence) {
        store.changePassword(person, passwordHash);
        history.append(new HistoryEvent(person, "person", person.toString(), person, "passwordChanged", Map.of()));
        accessEnded.fire(new AccessEnded(person, exceptPresence));
    }
}
