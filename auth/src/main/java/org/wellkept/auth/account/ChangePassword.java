package org.wellkept.auth.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes one's own password.
 *
 * @param current the password so far
 * @param password the new one
 * @param presence the browser that it is done in, which alone stays signed in
 */
public record ChangePassword(
        UUID person,
        String current,
        String password,
        @Nullable UUID presence) {

    /** Without the passwords, which must not reach a log. */
    @Override
    public String toString() {
        return "ChangePassword[person=" + person + "]";
    }
}
