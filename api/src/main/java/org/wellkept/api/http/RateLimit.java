package org.wellkept.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * How many requests one caller may make: many at once, and after that so many a second. Each caller has a bucket of
 * requests that fills up steadily; an empty one has to wait. Every instance counts for itself, so that counting costs
 * no more than this.
 */
@ApplicationScoped
public class RateLimit {

    /** How many requests a caller may make at once after a rest. */
    static final int AT_ONCE = 300;

    /** How many more become free each second. */
    static final int PER_SECOND = 10;

    /** A flood of callers must not take the memory. */
    static final int MOST_CALLERS = 20_000;

    private static final Duration FULL_AFTER = Duration.ofSeconds(AT_ONCE / PER_SECOND);
    private static final long NANOS_FOR_ONE = Duration.ofSeconds(1).toNanos() / PER_SECOND;

    private final Clock clock;

    /** When each caller's bucket is full again; those not in it are full. */
    private final Map<String, Instant> fullAt = new HashMap<>();

    @Inject
    public RateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Takes one request of the caller's; otherwise how long to wait for the next. */
    synchronized Duration take(String caller) {
        Instant now = clock.instant();
        Instant before = fullAt.getOrDefault(caller, now);
        Instant after = (before.isAfter(now) ? before : now).plusNanos(NANOS_FOR_ONE);
        Duration excess = Duration.between(now.plus(FULL_AFTER), after);
        if (excess.isPositive()) {
            return excess;
        }
        if (fullAt.size() >= MOST_CALLERS && !fullAt.containsKey(caller)) {
            forget(now);
        }
        fullAt.put(caller, after);
        return Duration.ZERO;
    }

    synchronized int callers() {
        return fullAt.size();
    }

    /** Those whose buckets are full again; where that is nobody, whoever comes first, to their good. */
    private void forget(Instant now) {
        fullAt.values().removeIf(full -> !full.isAfter(now));
        Iterator<String> rest = fullAt.keySet().iterator();
        while (fullAt.size() >= MOST_CALLERS && rest.hasNext()) {
            rest.next();
            rest.remove();
        }
    }
}
