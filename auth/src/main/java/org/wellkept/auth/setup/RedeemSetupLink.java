package org.wellkept.auth.setup;

/**
 * Uses a setup link to become the first administrator.
 *
 * @param secret the link's last part
 * @param displayName what the workspace calls the person
 */
public record RedeemSetupLink(String secret, String displayName, String email, String password) {

    /** Without the secrets, which must not reach a log. */
    @Override
    public String toString() {
        return "RedeemSetupLink[]";
    }
}
