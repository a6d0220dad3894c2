package org.wellkept.auth.invitation;

import org.wellkept.core.access.Role;
import org.wellkept.core.role.HeldIn;

/**
 * Invites whoever has an e-mail address to a role.
 *
 * @param email as typed
 */
public record Invite(String email, Role role, HeldIn where) {

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "Invite[role=" + role + ", where=" + where + "]";
    }
}
