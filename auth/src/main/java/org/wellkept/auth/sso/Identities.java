package org.wellkept.auth.sso;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.account.AccessEnded;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.EmailAddress;
import org.wellkept.auth.sso.IdentityStore.Candidate;
import org.wellkept.auth.sso.SignOn.Identity;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Decides whose account a verified identity leads to, and links it the first time. */
@Door
public class Identities {

    private final IdentityStore store;
    private final IdentityProviders providers;
    private final Accounts accounts;
    private final History history;
    private final Event<AccessEnded> accessEnded;
    private final Clock clock;

    @Inject
    Identities(
            IdentityStore store,
            IdentityProviders providers,
            Accounts accounts,
            History history,
            Event<AccessEnded> accessEnded,
            Clock clock) {
        this.store = store;
        this.providers = providers;
        this.accounts = accounts;
        this.history = history;
        this.accessEnded = accessEnded;
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

    /** By which providers somebody signs in, the oldest first. */
    public List<LinkedIdentity> of(Actor actor) {
        return store.of(actor.signedInPerson()).stream()
                .map(linked -> new LinkedIdentity(linked.issuer(), name(linked.issuer()), linked.since()))
                .toList();
    }

    /**
     * Ends that the actor signs in by a provider, and signs out every other browser, since one may be signed in by it. The
     * caller has just compared the account's password, so that a way in remains that the person knows.
     *
     * @param here the browser in which it is done, which goes on
     * @return the provider's name
     */
    public Outcome<String> unlink(Actor actor, String issuer, UUID here) {
        UUID person = actor.signedInPerson();
        if (!store.unlink(issuer, person)) {
            return Outcome.refused(new Refusal.NotFound("sign-in"));
        }
        remember(person, "signOnUnlinked", issuer);
        accessEnded.fire(new AccessEnded(person, here));
        return Outcome.done(name(issuer));
    }

    /** How many accounts are linked to each provider, also to those that are listed no more; by name. */
    public Outcome<List<ProviderUse>> use(Actor actor) {
        if (!AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation())) {
            return Outcome.refused(new Refusal.NotPermitted(
                    "Only an administrator of the whole installation looks after sign-in providers."));
        }
        Map<String, Integer> accountsByIssuer = store.accountsByIssuer();
        providers
                .all()
                .forEach(provider ->
                        accountsByIssuer.putIfAbsent(provider.issuer().toString(), 0));
        return Outcome.done(accountsByIssuer.entrySet().stream()
                .map(issuer -> new ProviderUse(name(issuer.getKey()), issuer.getValue()))
                .sorted(Comparator.comparing(ProviderUse::provider))
                .toList());
    }

    /** What people call it; one that is listed no more goes by its address. */
    private String name(String issuer) {
        return providers.all().stream()
                .filter(provider -> provider.issuer().toString().equals(issuer))
                .map(IdentityProvider::name)
                .findFirst()
                .orElse(issuer);
    }

    private void remember(UUID person, String action, String issuer) {
        history.append(new HistoryEvent(person, "person", person.toString(), person, action, Map.of("issuer", issuer)));
    }

    /** Who signs this person in, as they call themselves. */
    Set<String> issuers(UUID person) {
        return store.of(person).stream().map(IdentityStore.Linked::issuer).collect(Collectors.toSet());
    }

    /** Whether the identity leads to this person's account. */
    boolean isOf(UUID person, Identity identity) {
        return store.person(identity).equals(Optional.of(person));
    }

    /** Whoever goes for good leaves no trace of who they are to others. */
    void closed(@Observes AccountClosed closed) {
        store.forget(closed.person());
    }

    private boolean link(Identity identity, UUID person) {
        if (!store.link(identity, person, clock.instant())) {
            return false;
        }
        remember(person, "signOnLinked", identity.issuer());
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
