package org.wellkept.auth.account;

import java.util.UUID;

/** What a sign-in is compared with. */
record Credentials(UUID person, String passwordHash, boolean disabled) {

    /** Without the hash, which must not reach a log. */
    @Override
    public String toString() {
        return "Credentials[person=" + person + "]";
    }
}
