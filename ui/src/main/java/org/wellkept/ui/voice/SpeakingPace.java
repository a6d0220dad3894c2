package org.wellkept.ui.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.rate.Buckets;

/**
 * How often people can speak, or try a code, from one network: enough for a whole room with one tablet, too seldom to guess a
 * code or to speak two hundred times. It is never written down: a time beside a network could tell who spoke.
 */
@ApplicationScoped
public class SpeakingPace {

    static final int AT_ONCE = 60;
    private static final Duration ONE_MORE = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 20_000;

    private final Buckets buckets;

    @Inject
    SpeakingPace(Clock clock) {
        this.buckets = new Buckets(clock, AT_ONCE, ONE_MORE, MOST_NETWORKS);
    }

    /** Whether somebody may from there now; counted, if so. */
    boolean admits(ClientAddress from) {
        return buckets.take(from.network()).isZero();
    }
}
