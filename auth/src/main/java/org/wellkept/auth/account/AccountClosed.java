package org.wellkept.auth.account;

import java.util.UUID;

/**
 * Somebody went for good. It is fired as a CDI event in the transaction in which the account is erased, and whatever else is
 * kept about the person to let them in (a second factor, a token) observes it and is erased too.
 *
 * @param email the address that was theirs
 */
public record AccountClosed(UUID person, String email) {

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "AccountClosed[person=" + person + "]";
    }
}
