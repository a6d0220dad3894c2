package org.wellkept.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.FactorsHeld;
import org.wellkept.ui.look.Words;

/**
 * The page of what people sign in with besides a password.
 *
 * @param held what there is
 * @param since since when an app's codes are asked for, in words
 * @param notice what was just done
 * @param problem why nothing was done
 */
public record SecondStepPage(
        FactorsHeld held,
        @Nullable String since,
        @Nullable String notice,
        @Nullable String problem) {

    static SecondStepPage of(
            FactorsHeld held, @Nullable String notice, @Nullable String problem, Instant now, ZoneId zone) {
        Instant since = held.authenticatorSince();
        return new SecondStepPage(held, since == null ? null : Words.moment(since, now, zone), notice, problem);
    }
}
