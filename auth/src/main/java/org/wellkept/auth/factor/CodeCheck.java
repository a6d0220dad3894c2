package org.wellkept.auth.factor;

import org.wellkept.auth.account.SignIn;

/** What came of a typed code. */
public sealed interface CodeCheck {

    /** It was right, and is used up. */
    record Right() implements CodeCheck {}

    /** It was wrong, too old, or used before. */
    record Wrong() implements CodeCheck {

        public String words() {
            return "That code is not right, or was used already. Wait for the next one in your app, or use a recovery"
                    + " code that you have not used yet.";
        }
    }

    /** Too many attempts; it was not looked at. */
    record Throttled(SignIn.Throttled because) implements CodeCheck {}
}
