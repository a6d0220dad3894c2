package org.wellkept.auth.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.factor.CodeCheck;
import org.wellkept.auth.factor.FactorsHeld;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.sso.SingleSignOn;
import org.wellkept.core.access.Actor;

/**
 * Lets people prove who they are in the browser in which they are signed in. Signing in anew at an organisation is
 * {@link SingleSignOn}'s.
 */
@ApplicationScoped
public class Proofs {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SingleSignOn signOn;
    private final Presences presences;

    @Inject
    Proofs(Accounts accounts, SecondFactors factors, Passkeys passkeys, SingleSignOn signOn, Presences presences) {
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signOn = signOn;
        this.presences = presences;
    }

    /** How this person can. */
    public ProofWays ways(Actor actor) {
        UUID person = actor.signedInPerson();
        FactorsHeld held = factors.of(actor);
        return new ProofWays(
                accounts.email(person).orElse(""),
                accounts.hasPassword(person),
                held.authenticatorSince() != null,
                held.passkeys().isEmpty() || !passkeys.work() ? null : passkeys.requestProof(person),
                signOn.providersOf(person).stream()
                        .map(provider -> new ProofWays.Provider(provider.id(), provider.name()))
                        .toList());
    }

    /** By the password. */
    public Proof password(Presence presence, String password, ClientAddress from) {
        return switch (accounts.confirm(presence.person(), password, from)) {
            case SignIn.SignedIn same -> proved(presence);
            case SignIn.Refused different -> new Proof.NotProved("That is not your password. Check it and try again.");
            case SignIn.Throttled throttled -> new Proof.Throttled(throttled);
        };
    }

    /** By a code of the app, or a recovery code, which is used up. */
    public Proof code(Presence presence, String code) {
        return switch (factors.check(presence.person(), code)) {
            case CodeCheck.Right right -> proved(presence);
            case CodeCheck.Wrong wrong -> new Proof.NotProved(wrong.words());
            case CodeCheck.Throttled throttled -> new Proof.Throttled(throttled.because());
        };
    }

    /**
     * By a passkey.
     *
     * @param answer of the browser to what {@link #ways} asked, in JSON
     */
    public Proof passkey(Presence presence, String answer) {
        return passkeys.proves(presence.person(), answer)
                ? proved(presence)
                : new Proof.NotProved(
                        "That passkey is not one of your account here, or the page was open for too long. Try"
                                + " once more, or go another way.");
    }

    private Proof proved(Presence presence) {
        presences.confirm(presence);
        return new Proof.Proved();
    }
}
