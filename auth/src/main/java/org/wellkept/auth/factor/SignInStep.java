package org.wellkept.auth.factor;

import java.util.UUID;
import org.wellkept.auth.account.SignIn;

/** Where somebody is on the way in. */
public sealed interface SignInStep {

    /** In. */
    record In(UUID person) implements SignInStep {}

    /**
     * The password was right, and a code is wanted.
     *
     * @param ticket says so for a few minutes, to whoever brings it back with the code
     */
    record CodeWanted(String ticket) implements SignInStep {

        /** Without the ticket, which must not reach a log. */
        @Override
        public String toString() {
            return "CodeWanted[]";
        }
    }

    /** The password is right and the code is not. */
    record CodeRefused(CodeCheck.Wrong because) implements SignInStep {}

    /** The password was given too long ago: begin again. */
    record TooLate() implements SignInStep {}

    /** E-mail address and password were refused; why is not said. */
    record Refused(SignIn.Refused because) implements SignInStep {}

    /** Too many attempts. */
    record Throttled(SignIn.Throttled because) implements SignInStep {}
}
