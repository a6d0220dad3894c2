package org.wellkept.auth.reset;

/**
 * Sets a new password by a link.
 *
 * @param secret the link's last part
 */
public record ResetPassword(String secret, String password) {

    /** Without the secrets, which must not reach a log. */
    @Override
    public String toString() {
        return "ResetPassword[]";
    }
}
