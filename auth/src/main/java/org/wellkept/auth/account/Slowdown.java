package org.wellkept.auth.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long to wait after how many failures. It grows, and it ends: nobody is locked out for good.
 *
 * @param pauses after the first failure, the second, and so on; the last one holds for all that follow
 * @param forgottenAfter failures that lie further back count no more
 */
record Slowdown(List<Duration> pauses, Duration forgottenAfter) {

    Slowdown {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || pauses.getLast().compareTo(forgottenAfter) >= 0) {
            throw new IllegalArgumentException("The longest pause ends before its failures are forgotten");
        }
    }

    /** Nothing for the failures that happen to anybody, then a second, doubling to the longest pause. */
    static Slowdown doubling(int free, Duration longest, Duration forgottenAfter) {
        List<Duration> pauses = new ArrayList<>();
        for (int failure = 0; failure < free; failure++) {
            pauses.add(Duration.ZERO);
        }
        for (Duration pause = Duration.ofSeconds(1); pause.compareTo(longest) < 0; pause = pause.multipliedBy(2)) {
            pauses.add(pause);
        }
        pauses.add(longest);
        return new Slowdown(pauses, forgottenAfter);
    }
}
