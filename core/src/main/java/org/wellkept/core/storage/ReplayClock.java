package org.wellkept.core.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock that the doors read: the machine's, in England. A thread that replays the past (to load the demonstration
 * through the doors, as if it had happened) may set it back for itself, and only back.
 */
public final class ReplayClock extends Clock {

    private final Clock now;
    private final ThreadLocal<@Nullable Instant> replayed;

    public ReplayClock(Clock now) {
        this(now, new ThreadLocal<>());
    }

    private ReplayClock(Clock now, ThreadLocal<@Nullable Instant> replayed) {
        this.now = now;
        this.replayed = replayed;
    }

    /**
     * Does something as if it were then, on this thread alone.
     *
     * @throws IllegalArgumentException for a moment in the future
     */
    public void replay(Instant then, Runnable doing) {
        if (then.isAfter(now.instant())) {
            throw new IllegalArgumentException("Only the past can be replayed");
        }
        Instant before = replayed.get();
        replayed.set(then);
        try {
            doing.run();
        } finally {
            if (before == null) {
                replayed.remove();
            } else {
                replayed.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant then = replayed.get();
        return then == null ? now.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ReplayClock(now.withZone(zone), replayed);
    }
}
