package org.wellkept.auth.account;

import java.time.Duration;
import java.util.UUID;

/** What came of an attempt to sign in. */
public sealed interface SignIn {

    /** The password was right, and the person holds a role today. */
    record SignedIn(UUID person) implements SignIn {}

    /** It was not. Why is not said, and the same work was done whether or not there is such an account. */
    record Refused() implements SignIn {

        /** One wording for every reason. */
        public String words() {
            return "That e-mail address and password don't match an account that can sign in. Check both and try again.";
        }
    }

    /**
     * Too many attempts, for this account or from this address; the password was not looked at.
     *
     * @param pause until when it is worth trying again, at least a second
     */
    record Throttled(Duration pause) implements SignIn {

        public Throttled {
            if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("A wait is at least a second");
            }
        }

        /** Whole seconds, rounded up, for Retry-After. */
        public long seconds() {
            return pause.plusNanos(999_999_999).toSeconds();
        }

        public String words() {
            long seconds = seconds();
            String words;
            if (seconds == 1) {
                words = "1 second";
            } else if (seconds < 120) {
                words = seconds + " seconds";
            } else {
                words = (seconds + 59) / 60 + " minutes";
            }
            return "There were too many attempts to sign in. Nothing is lost: try again in " + words + ".";
        }
    }
}
