package org.wellkept.auth.account;

import java.util.Optional;
import java.util.UUID;

/**
 * What a sign-in is compared with.
 *
 * @param passwordHash none for somebody who signs in otherwise
 */
record Credentials(UUID person, Optional<String> passwordHash, boolean disabled) {

    /** Without the hash, which must not reach a log. */
    @Override
    public String toString() {
        return "Credentials[person=" + person + "]";
    }
}
