package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Slows down whoever asks for new passwords in others' names. It is counted for the network that asks and never for the
 * address that is asked about, so that nobody can keep somebody else from a new password.
 */
@ApplicationScoped
public class ResetThrottle {

    private final SignInThrottle throttle;
    private final Clock clock;

    @Inject
    ResetThrottle(SignInThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Counts that somebody asks; false while what the network asked before holds it back, and then counts nothing. */
    public boolean admits(ClientAddress from) {
        return throttle.admitReset(from, clock.instant());
    }
}
