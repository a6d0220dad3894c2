package org.wellkept.api.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.ReturnStanding;

/**
 * How one organisation's answer to a round stands.
 *
 * @param asked how many promises the round asks about
 * @param sentOn when it was last sent, or null
 * @param minutes how long it took, as far as they said
 */
record StandingBody(
        String organisation,
        int asked,
        int answered,
        int paused,
        @Nullable LocalDate sentOn,
        boolean late,
        boolean onBehalf,
        @Nullable Integer minutes) {

    static StandingBody of(ReturnStanding standing) {
        return new StandingBody(
                standing.organisation().slug(),
                standing.asked(),
                standing.answered(),
                standing.paused(),
                standing.sentOn(),
                standing.late(),
                standing.onBehalf(),
                standing.minutes());
    }
}
