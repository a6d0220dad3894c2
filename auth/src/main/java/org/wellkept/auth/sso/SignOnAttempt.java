package org.wellkept.auth.sso;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody set out to a provider from this browser; kept in its session until they come back, and good for one
 * return.
 *
 * @param state what the provider's answer has to bring back
 * @param nonce what its statement has to hold
 * @param verifier proves to the provider that the one who asks for the statement is the one who set out (PKCE)
 * @param to where to go afterwards
 * @param proving who is signed in here and sets out to prove once more who they are; null for signing in
 */
public record SignOnAttempt(
        String provider,
        String state,
        String nonce,
        String verifier,
        String to,
        Instant begun,
        @Nullable UUID proving) implements Serializable {

    /** How long somebody may take, looking for their telephone. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    boolean holds(Instant now) {
        return now.isBefore(begun.plus(GOOD_FOR));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SignOnAttempt[" + provider + "]";
    }
}
