package org.wellkept.core.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a file that could not be made is tried again, and when no more: six times within some five hours. Pure. */
final class FileRetries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** How often a file is tried by itself at most. */
    static final int MOST = PAUSES.size() + 1;

    private FileRetries() {}

    /** How long to wait after so many failures, 1 at least; nothing when it is given up. */
    static Optional<Duration> pauseAfter(int failures) {
        return failures < MOST ? Optional.of(PAUSES.get(failures - 1)) : Optional.empty();
    }
}
