package org.wellkept.auth.token;

import java.time.Duration;
import org.wellkept.auth.account.SignIn;

/** What came of asking for an access token. */
public sealed interface TokenAnswer {

    /**
     * Here it is.
     *
     * @param accessToken a signed JWT, to be sent as a bearer token
     * @param expiresIn how long it is good for
     */
    record Issued(String accessToken, Duration expiresIn) implements TokenAnswer {

        /** Without the token, which must not reach a log. */
        @Override
        public String toString() {
            return "Issued[expiresIn=" + expiresIn + "]";
        }
    }

    /** E-mail and password were refused; why is not said. */
    record Refused(SignIn.Refused because) implements TokenAnswer {}

    /** A program's token that is unknown, has ended or was revoked; which of them is not said. */
    record NotAToken() implements TokenAnswer {

        /** One wording for every reason. */
        public String words() {
            return "This token is not one that works: it may have ended or been revoked. Make a new one in the workspace,"
                    + " under Tokens.";
        }
    }

    /** Too many attempts: the answer is 429 with Retry-After. */
    record Throttled(SignIn.Throttled because) implements TokenAnswer {}
}
