package org.wellkept.auth.sso;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.sso.IdentityStore.Candidate;
import org.wellkept.auth.sso.SignOn.Identity;
import org.wellkept.core.Door;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Decides whose account a verified identity leads to, and links it the first time. */
@Door
public class Identities {

    private final IdentityStore store;
    private final Accounts accounts;
    private final History history;
    private final Clock clock;

    @Inject
    Identities(IdentityStore store, Accounts accounts, History history, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Whoever this is here.
     *
     * @param email an address that the provider vouches for and may vouch for; none where it doesn't
     */
    public SignOn signIn(Identity identity, Optional<String> email) {
        Optional<UUID> known = store.person(identity);
        if (known.isPresent()) {
            return welcome(known.get());
        }
        Optional<String> address =
                email.filter(written -> EmailAddress.in(written).isPresent());
        Optional<Candidate> candidate = address.flatMap(store::candidate);
        if (candidate.isEmpty() || accounts.actor(candidate.get().person()).isEmpty()) {
            return new SignOn.Refused();
        }
        if (candidate.get().used()) {
            return new SignOn.ConfirmFirst(identity, address.orElseThrow());
        }
        UUID person = candidate.get().person();
        return link(identity, person) ? welcome(person) : new SignOn.Refused();
    }

    /** The person has given the password of the account that the provider named. Says whether it is linked now. */
    public boolean confirm(Identity identity, String email, UUID person) {
        boolean same = store.candidate(email)
                .filter(candidate -> candidate.person().equals(person))
                .isPresent();
        return same && link(identity, person);
    }

    /** Whoever goes for good leaves no trace of who they are to others. */
    void closed(@Observes AccountClosed closed) {
        store.forget(closed.person());
    }

    private boolean link(Identity identity, UUID person) {
        if (!store.link(identity, person, clock.instant())) {
            return false;
        }
        history.append(new HistoryEvent(
                person, "person", person.toString(), person, "signOnLinked", Map.of("issuer", identity.issuer())));
        return true;
    }

    private SignOn welcome(UUID person) {
        if (accounts.actor(person).isEmpty()) {
            return new SignOn.Refused();
        }
        Instant now = clock.instant();
        store.signedIn(person, now);
        return new SignOn.SignedIn(person);
    }
}
