package org.wellkept.auth.account;

import java.time.Duration;
import org.wellkept.core.Coded;

/** What failed attempts are counted for. */
enum Counter implements Coded {
    /** One e-mail address from one network: somebody who guesses, or who has forgotten. */
    PAIR("pair"),
    /** One e-mail address from networks that nobody has signed in from: many machines guessing at one account. */
    ACCOUNT("account"),
    /** One network: one password tried on many accounts. An office shares it, so the longest pause is short. */
    NETWORK("network"),
    /** One account's codes: somebody who knows the password, or the person with a clock that is wrong. */
    CODE("code"),
    /** One network asking for new passwords: its mailboxes are mostly others'. The longest pause is short, as for sign-ins. */
    RESET("reset");

    private static final Slowdown OF_PAIR = Slowdown.doubling(5, Duration.ofMinutes(15), Duration.ofHours(24));
    private static final Slowdown OF_ACCOUNT = Slowdown.doubling(20, Duration.ofMinutes(5), Duration.ofHours(24));
    private static final Slowdown OF_NETWORK = Slowdown.doubling(50, Duration.ofMinutes(1), Duration.ofHours(1));

    private static final Slowdown OF_RESET = Slowdown.doubling(10, Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Slowdown OF_CODE = Slowdown.doubling(5, Duration.ofMinutes(15), Duration.ofHours(24));

    private final String code;

    Counter(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return code;
    }

    Slowdown slowdown() {
        return switch (this) {
            case PAIR -> OF_PAIR;
            case ACCOUNT -> OF_ACCOUNT;
            case NETWORK -> OF_NETWORK;
            case CODE -> OF_CODE;
            case RESET -> OF_RESET;
        };
    }
}
