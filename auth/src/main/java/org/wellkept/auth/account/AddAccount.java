package org.wellkept.auth.account;

import java.util.UUID;

/**
 * Gives a person an account to sign in with.
 *
 * @param person the person in core
 * @param email as typed; unique without regard to case
 * @param password at least {@link PasswordRules#MINIMUM} characters and not a common one
 */
public record AddAccount(UUID person, String email, String password) {

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "AddAccount[person=" + person + "]";
    }
}
