package org.wellkept.api.pledging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.pledging.Pledge;

/**
 * How one organisation stands to a commitment round.
 *
 * @param answeredOn the day of its first answer, or null
 * @param declinedBecause why it promises nothing, or null
 * @param promises how many it puts forward, other than those carried on
 */
record PledgeBody(
        String organisation,
        @Nullable LocalDate answeredOn,
        boolean late,
        boolean onBehalf,
        @Nullable String declinedBecause,
        int promises,
        int carriedOn,
        int closed) {

    static PledgeBody of(Pledge pledge) {
        return new PledgeBody(
                pledge.organisation().slug(),
                pledge.answeredOn(),
                pledge.late(),
                pledge.onBehalf(),
                pledge.declinedBecause(),
                pledge.promises(),
                pledge.carriedOn(),
                pledge.closed());
    }
}
