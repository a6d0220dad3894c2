package org.wellkept.core.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message is tried again, and when no more: ten times over two days. */
final class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** How often a message is tried at most. */
    static final int MOST = PAUSES.size() + 1;

    private Retries() {}

    /** How long to wait after so many attempts; nothing when it is given up. */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts < MOST ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
