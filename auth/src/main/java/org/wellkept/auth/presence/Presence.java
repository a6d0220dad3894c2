package org.wellkept.auth.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.Refusal;

/**
 * One browser in which a person is signed in.
 *
 * @param device coarse words, such as "Firefox on Android"
 * @param since when the person signed in
 * @param lastSeen when they last did something there; a page that merely stays open doesn't count
 * @param confirmed when they last proved who they are
 */
public record Presence(UUID id, UUID person, String device, Instant since, Instant lastSeen, Instant confirmed) {

    /** How long a proof of who somebody is is good for dangerous steps. */
    public static final Duration CONFIRMED_FOR = Duration.ofMinutes(10);

    /** So that not every request writes. */
    private static final Duration GRAIN = Duration.ofSeconds(30);

    /** Whether the person has proved of late who they are, as dangerous steps ask. */
    public boolean isConfirmed(Instant now) {
        return now.isBefore(confirmed.plus(CONFIRMED_FOR));
    }

    /** Why a dangerous step may not be taken now, if the person has not proved of late who they are. */
    public Optional<Refusal> unproved(Instant now) {
        return isConfirmed(now)
                ? Optional.empty()
                : Optional.of(new Refusal.NotPermitted("Prove once more that it is you, then come back."));
    }

    boolean isWorthTouching(Instant now) {
        return !now.isBefore(lastSeen.plus(GRAIN));
    }
}
