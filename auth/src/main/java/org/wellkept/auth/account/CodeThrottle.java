package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Slows down whoever guesses the codes of a second factor. Only somebody who knows the password gets to guess, so the pauses
 * are counted for the account.
 */
@ApplicationScoped
public class CodeThrottle {

    private final SignInThrottle throttle;
    private final Clock clock;

    @Inject
    CodeThrottle(SignInThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Counts an attempt as failed, until it turns out not to be; or says how long to wait, and counts nothing. */
    public Optional<SignIn.Throttled> attempt(UUID person) {
        Optional<Duration> pause = throttle.admitCode(person, clock.instant());
        return pause.map(SignIn.Throttled::new);
    }

    /** It was right: nothing counts against the person any more. */
    public void succeeded(UUID person) {
        throttle.codeSucceeded(person);
    }
}
