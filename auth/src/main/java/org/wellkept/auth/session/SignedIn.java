package org.wellkept.auth.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an HTTP session knows of who is signed in. It goes with the session to other instances.
 *
 * @param since when the person signed in
 * @param lastActive when they last did something; a page that merely stays open doesn't count
 */
record SignedIn(UUID person, Instant since, Instant lastActive) implements Serializable {

    /** How long somebody may be away. */
    static final Duration IDLE_LIMIT = Duration.ofMinutes(30);

    /** How long a session lasts at most, however busy. */
    static final Duration ABSOLUTE_LIMIT = Duration.ofHours(12);

    /** So that not every request writes to the session, which instances may share. */
    private static final Duration GRAIN = Duration.ofSeconds(30);

    boolean holds(Instant now) {
        return now.isBefore(lastActive.plus(IDLE_LIMIT)) && now.isBefore(since.plus(ABSOLUTE_LIMIT));
    }

    boolean isWorthTouching(Instant now) {
        return !now.isBefore(lastActive.plus(GRAIN));
    }

    SignedIn touched(Instant now) {
        return new SignedIn(person, since, now);
    }
}
