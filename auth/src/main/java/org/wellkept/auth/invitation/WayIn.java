package org.wellkept.auth.invitation;

/** How somebody who makes an account chooses to sign in. */
public sealed interface WayIn {

    /** By what they know. */
    record Password(String password) implements WayIn {

        /** Without the secret, which must not reach a log. */
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /**
     * By what their device holds, without a password.
     *
     * @param answer what the browser made, in JSON
     * @param device what the passkey is called, such as "Firefox on Android"
     */
    record Passkey(String answer, String device) implements WayIn {}
}
