package org.wellkept.auth.factor;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.wellkept.auth.account.AccessEnded;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.CodeThrottle;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.key.FactorKey;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** A person's second factors: what there are, which are needed, setting them up, using and removing them. */
@Door
public class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As long as what SHA-1 makes, as RFC 4226 advises. */
    private static final int SECRET_BYTES = 20;

    private final FactorStore store;
    private final FactorKey key;
    private final Accounts accounts;
    private final CodeThrottle throttle;
    private final SecondStepRequirements requirements;
    private final History history;
    private final Event<AccessEnded> accessEnded;
    private final Clock clock;

    @Inject
    SecondFactors(
            FactorStore store,
            FactorKey key,
            Accounts accounts,
            CodeThrottle throttle,
            SecondStepRequirements requirements,
            History history,
            Event<AccessEnded> accessEnded,
            Clock clock) {
        this.store = store;
        this.key = key;
        this.accounts = accounts;
        this.throttle = throttle;
        this.requirements = requirements;
        this.history = history;
        this.accessEnded = accessEnded;
        this.clock = clock;
    }

    /** One's own. */
    public FactorsHeld of(Actor actor) {
        List<String> askedBy = requirements.askedOf(actor, clock.instant());
        return store.held(actor.signedInPerson(), isAskedByRole(actor) || !askedBy.isEmpty(), askedBy);
    }

    /**
     * Whether the person must have a second factor and has none: then they can do nothing else than set one up.
     *
     * @param signedIn when they signed in: what their organisation has asked since, it asks the next time
     */
    public boolean isMissing(Actor actor, Instant signedIn) {
        boolean asked =
                isAskedByRole(actor) || !requirements.askedOf(actor, signedIn).isEmpty();
        return asked && !store.hasAny(actor.signedInPerson()) && !accounts.isShared(actor.signedInPerson());
    }

    /** Whether a password alone does not let this person in. */
    public boolean isAskedFor(UUID person) {
        return store.hasAny(person);
    }

    /** What an authenticator app is to be told. The same until a code of it was typed, so that the page can be loaded again. */
    public Outcome<NewAuthenticator> begin(Actor actor, Presence presence) {
        Optional<Refusal> refusal = unproved(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID person = actor.signedInPerson();
        if (store.authenticator(person).isEmpty()) {
            byte[] secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            store.beginAuthenticator(person, key.seal(person, secret), clock.instant());
        }
        FactorStore.Sealed known = store.authenticator(person).orElseThrow();
        if (known.confirmed()) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "There is an authenticator app for your account already", "Remove it before you set up another"));
        }
        String email = accounts.email(person).orElseThrow();
        return Outcome.done(NewAuthenticator.of(email, new Base32().encodeToString(key.open(person, known.secret()))));
    }

    /**
     * Takes the app's first code, and from then on asks for one. Other browsers are signed out.
     *
     * @return recovery codes, to be shown once, unless there are some already
     */
    public Outcome<List<String>> confirm(Actor actor, String code, Presence presence) {
        UUID person = actor.signedInPerson();
        Optional<Refusal> refusal = unproved(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<FactorStore.Sealed> begun = store.authenticator(person).filter(known -> !known.confirmed());
        if (begun.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("authenticator"));
        }
        Optional<SignIn.Throttled> held = throttle.attempt(person);
        if (held.isPresent()) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Your app is not set up yet", held.get().words()));
        }
        if (!takeStep(person, begun.get(), RecoveryCodes.normalised(code))) {
            return Outcome.refused(
                    Refusal.Invalid.of(
                            "code",
                            "That is not the code that your app shows now",
                            "Type the six digits that it shows; if that fails again, look whether your device's clock is right"));
        }
        throttle.succeeded(person);
        boolean first = !store.hasAny(person);
        store.confirmAuthenticator(person, clock.instant());
        return Outcome.done(added(person, "authenticatorAdded", Map.of(), first, presence));
    }

    /** Asks for the app's codes no more. Other browsers are signed out. */
    public Outcome<UUID> removeAuthenticator(Actor actor, Presence presence) {
        UUID person = actor.signedInPerson();
        Optional<Refusal> refusal = unproved(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        FactorsHeld held = of(actor);
        if (held.required() && held.passkeys().isEmpty()) {
            return Outcome.refused(lastOne());
        }
        if (!store.removeAuthenticator(person)) {
            return Outcome.refused(new Refusal.NotFound("authenticator"));
        }
        removed(person, "authenticatorRemoved", Map.of(), presence);
        return Outcome.done(person);
    }

    /** Makes recovery codes anew, to be shown once; those from before are worth nothing. */
    public Outcome<List<String>> newRecoveryCodes(Actor actor, Presence presence) {
        UUID person = actor.signedInPerson();
        Optional<Refusal> refusal = unproved(presence);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!store.hasAny(person)) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "Recovery codes stand in for an authenticator app or a passkey, and there is none",
                    "Set up one of these first"));
        }
        return Outcome.done(freshRecoveryCodes(person));
    }

    /** Looks at a typed code, of an app or a recovery code. A right one is used up. */
    public CodeCheck check(UUID person, String typed) {
        Optional<SignIn.Throttled> held = throttle.attempt(person);
        if (held.isPresent()) {
            return new CodeCheck.Throttled(held.get());
        }
        String code = RecoveryCodes.normalised(typed);
        boolean right = RecoveryCodes.looksLikeOne(code) ? takeRecoveryCode(person, code) : takeStep(person, code);
        if (!right) {
            remember(person, "codeRefused", Map.of());
            return new CodeCheck.Wrong();
        }
        throttle.succeeded(person);
        return new CodeCheck.Right();
    }

    /**
     * Takes away all of a person's factors and recovery codes, because they have lost them; the caller has made sure of that.
     *
     * @param by who is answerable for it
     */
    public void removeAll(UUID person, UUID by) {
        store.erase(person);
        history.append(
                new HistoryEvent(person, "person", person.toString(), by, "secondStepRemovedAfterLoss", Map.of()));
    }

    /** Somebody went for good: nothing is kept by which they signed in. */
    void accountClosed(@Observes AccountClosed closed) {
        store.erase(closed.person());
    }

    /** Why a second factor may not be changed now, if it may not. */
    Optional<Refusal> unproved(Presence presence) {
        return presence.unproved(clock.instant());
    }

    static Refusal lastOne() {
        return new Refusal.RuleBroken(
                "This is your only second factor, and your role needs one",
                "Set up another one first, then remove this one");
    }

    /**
     * Whether the passkeys of somebody go once they choose a password by the link in a message. They were in the password's
     * place, and whoever asks for such a link has lost the device; so they get in again as anybody with a password does. Not
     * so where the role or an organisation needs a second factor, or where the person has set up an app as well: that is asked for still.
     */
    public boolean givesWayToPassword(UUID person) {
        return !accounts.hasPassword(person)
                && accounts.actor(person).filter(this::isAskedNow).isEmpty()
                && store.authenticator(person)
                        .filter(FactorStore.Sealed::confirmed)
                        .isEmpty()
                && !store.passkeys(person).isEmpty();
    }

    /** Takes the person's passkeys, and the recovery codes that came with them; who may ask for it has made sure. */
    public void removePasskeys(UUID person) {
        List<PasskeyRead> passkeys = store.passkeys(person);
        store.erase(person);
        passkeys.forEach(passkey -> remember(person, "passkeyRemoved", Map.of("name", passkey.name())));
    }

    /** What follows from the factor with which somebody begins: recovery codes. */
    List<String> begun(UUID person, String action, Map<String, String> content) {
        remember(person, action, content);
        return freshRecoveryCodes(person);
    }

    /**
     * What follows from a new factor.
     *
     * @return recovery codes, if it is the first
     */
    List<String> added(UUID person, String action, Map<String, String> content, boolean first, Presence presence) {
        remember(person, action, content);
        accessEnded.fire(new AccessEnded(person, presence.id()));
        return first ? freshRecoveryCodes(person) : List.of();
    }

    /** What follows from a factor that is there no more. */
    void removed(UUID person, String action, Map<String, String> content, Presence presence) {
        if (!store.hasAny(person)) {
            store.removeRecoveryCodes(person);
        }
        remember(person, action, content);
        accessEnded.fire(new AccessEnded(person, presence.id()));
    }

    private List<String> freshRecoveryCodes(UUID person) {
        List<String> codes = RecoveryCodes.fresh();
        store.replaceRecoveryCodes(person, codes.stream().map(this::digest).toList(), clock.instant());
        remember(person, "recoveryCodesMade", Map.of());
        return codes;
    }

    private void remember(UUID person, String action, Map<String, String> content) {
        history.append(new HistoryEvent(person, "person", person.toString(), person, action, content));
    }

    private boolean isAskedNow(Actor actor) {
        return isAskedByRole(actor)
                || !requirements.askedOf(actor, clock.instant()).isEmpty();
    }

    private static boolean isAskedByRole(Actor actor) {
        return actor.has(Role.OFFICER) || actor.has(Role.ADMINISTRATOR);
    }

    private boolean takeRecoveryCode(UUID person, String code) {
        boolean taken = store.useRecoveryCode(person, digest(code), clock.instant());
        if (taken) {
            remember(person, "recoveryCodeUsed", Map.of());
        }
        return taken;
    }

    private boolean takeStep(UUID person, String code) {
        return store.authenticator(person)
                .filter(FactorStore.Sealed::confirmed)
                .filter(known -> takeStep(person, known, code))
                .isPresent();
    }

    private boolean takeStep(UUID person, FactorStore.Sealed known, String code) {
        Instant now = clock.instant();
        OptionalLong step = AuthenticatorCodes.stepOf(code, key.open(person, known.secret()), now, known.lastStep());
        return step.isPresent() && store.useStep(person, step.getAsLong());
    }

    private byte[] digest(String code) {
        return key.digest("recovery-code", RecoveryCodes.normalised(code).getBytes(StandardCharsets.UTF_8));
    }
}
