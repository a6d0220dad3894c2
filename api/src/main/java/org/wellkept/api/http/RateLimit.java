package org.wellkept.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.wellkept.auth.rate.Buckets;

/** How many requests one caller may make: many at once, and after that so many a second. */
@ApplicationScoped
public class RateLimit {

    /** How many requests a caller may make at once after a rest. */
    static final int AT_ONCE = 300;

    /** How many more become free each second. */
    static final int PER_SECOND = 10;

    /** A flood of callers must not take the memory. */
    static final int MOST_CALLERS = 20_000;

    private final Buckets buckets;

    @Inject
    public RateLimit(Clock clock) {
        this.buckets = new Buckets(clock, AT_ONCE, Duration.ofSeconds(1).dividedBy(PER_SECOND), MOST_CALLERS);
    }

    /** Takes one request of the caller's; otherwise how long to wait for the next. */
    Duration take(String caller) {
        return buckets.take(caller);
    }

    int callers() {
        return buckets.callers();
    }
}
