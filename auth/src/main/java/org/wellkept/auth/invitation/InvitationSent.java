package org.wellkept.auth.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.wellkept.core.access.Role;
import org.wellkept.core.role.HeldIn;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param where the place of the role
 * @param hasRunOut whether its link works no more, until it is sent again
 * @param mayChange whether whoever asks may withdraw it, and send it again
 */
public record InvitationSent(
        UUID id,
        String email,
        Role role,
        HeldIn where,
        Instant sentAt,
        Instant expiresAt,
        boolean hasRunOut,
        boolean mayChange)
        implements Serializable {

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "InvitationSent[id=" + id + ", role=" + role + "]";
    }
}
