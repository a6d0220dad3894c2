package org.wellkept.auth.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether an attempt to sign in may have its password looked at. */
sealed interface Admission {

    /**
     * It may, and it counts as failed until it turns out not to be: attempts made at the same moment cannot all slip
     * through.
     */
    record Admitted(ClientAddress from, List<Charge> charges) implements Admission {
        public Admitted {
            charges = List.copyOf(charges);
        }
    }

    /** Not yet. */
    record Held(Duration pause) implements Admission {}

    /**
     * One count of this attempt.
     *
     * @param key what it is counted under, a digest in hexadecimal
     * @param blockedUntil until when it holds others back
     */
    record Charge(Counter counter, String key, Instant blockedUntil) {}
}
