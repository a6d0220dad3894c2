package org.wellkept.auth.presence;

import java.time.Duration;
import java.time.Instant;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;

/**
 * How long a session lasts.
 *
 * @param idle how long somebody may be away
 * @param longest how long it lasts however busy
 */
public record SessionLimits(Duration idle, Duration longest) {

    static final SessionLimits USUAL = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    /** For whoever runs a board or looks after an installation. */
    static final SessionLimits STRICT = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(10));

    /** Those of the roles held today. */
    public static SessionLimits of(Actor actor) {
        return actor.has(Role.OFFICER) || actor.has(Role.ADMINISTRATOR) ? STRICT : USUAL;
    }

    public boolean hold(Presence presence, Instant now) {
        return now.isBefore(idleEnd(presence)) && now.isBefore(end(presence));
    }

    /** When the session ends unless somebody does something. */
    public Instant idleEnd(Presence presence) {
        return presence.lastSeen().plus(idle);
    }

    /** When it ends in any case. */
    public Instant end(Presence presence) {
        return presence.since().plus(longest);
    }
}
