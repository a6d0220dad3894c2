package org.wellkept.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How sending goes, for an administrator.
 *
 * @param waiting how many messages wait to be sent
 * @param oldest since when the oldest of them waits
 * @param problem why the last attempt at one that waits did not work, as a sentence without a full stop
 * @param givenUp what could not be sent of late, latest first
 */
public record OutboxState(
        int waiting, Optional<Instant> oldest, Optional<String> problem, List<MessageGivenUp> givenUp) {

    public OutboxState {
        givenUp = List.copyOf(givenUp);
    }
}
