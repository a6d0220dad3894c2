package org.wellkept.auth.token;

import java.time.Duration;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.factor.CodeCheck;

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

    /** The account has a second factor, and its code was left out. */
    record CodeWanted() implements TokenAnswer {
        public String words() {
            return "This account has a second factor: send its code, or a recovery code, as \"code\".";
        }
    }

    /** The code was wrong, too old, or used before. */
    record CodeRefused(CodeCheck.Wrong because) implements TokenAnswer {}

    /** The person's role needs a second factor, and there is none yet. */
    record SetUpFirst() implements TokenAnswer {
        public String words() {
            return "This account needs a second factor, and has none yet: sign in to the workspace, which leads to it.";
        }
    }

    /** Too many attempts: the answer is 429 with Retry-After. */
    record Throttled(SignIn.Throttled because) implements TokenAnswer {}
}
