package org.wellkept.auth.rate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * How often each of many callers may do something: so many times at once, and after that one time each so long. Each caller
 * has a bucket that fills up steadily; whoever has emptied it has to wait. It is kept in memory alone, each instance of the
 * product for itself: nothing of it is ever written down.
 */
public final class Buckets {

    private final Clock clock;
    private final Duration forOne;
    private final Duration fullAfter;
    private final int mostCallers;

    /** When each caller's bucket is full again; those not in it are full. */
    private final Map<String, Instant> fullAt = new HashMap<>();

    /**
     * @param atOnce how often a caller may after a rest
     * @param forOne how long until one more is free
     * @param mostCallers how many are known at most: a flood of callers must not take the memory
     */
    public Buckets(Clock clock, int atOnce, Duration forOne, int mostCallers) {
        this.clock = clock;
        this.forOne = forOne;
        this.fullAfter = forOne.multipliedBy(atOnce);
        this.mostCallers = mostCallers;
    }

    /** Takes one of the caller's; otherwise how long to wait for the next. */
    public synchronized Duration take(String caller) {
        Instant now = clock.instant();
        Instant before = fullAt.getOrDefault(caller, now);
        Instant after = (before.isAfter(now) ? before : now).plus(forOne);
        Duration excess = Duration.between(now.plus(fullAfter), after);
        if (excess.isPositive()) {
            return excess;
        }
        if (fullAt.size() >= mostCallers && !fullAt.containsKey(caller)) {
            forget(now);
        }
        fullAt.put(caller, after);
        return Duration.ZERO;
    }

    /** How many callers are known. */
    public synchronized int callers() {
        return fullAt.size();
    }

    /** Those whose buckets are full again; where that is nobody, whoever comes first, to their good. */
    private void forget(Instant now) {
        fullAt.values().removeIf(full -> !full.isAfter(now));
        Iterator<String> rest = fullAt.keySet().iterator();
        while (fullAt.size() >= mostCallers && rest.hasNext()) {
            rest.next();
            rest.remove();
        }
    }
}
