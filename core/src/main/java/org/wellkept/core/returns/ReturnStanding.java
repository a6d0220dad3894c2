package org.wellkept.core.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * How one organisation's answer to a round stands.
 *
 * @param asked how many promises the round asks about
 * @param answered how many of them have an update since it opened
 * @param paused how many of them are paused, agreed
 * @param sentOn when it was last sent, or null
 * @param late whether the first answer came after the round was due, or after it was reopened
 * @param onBehalf whether the board's officer sent it for the organisation
 * @param minutes how long it took, as far as they said, or null
 */
public record ReturnStanding(
        OrganisationRef organisation,
        int asked,
        int answered,
        int paused,
        @Nullable LocalDate sentOn,
        boolean late,
        boolean onBehalf,
        @Nullable Integer minutes) {

    /** Asked about something that is not paused, and not a word came. */
    public boolean isSilent() {
        return sentOn == null && answered == 0 && paused < asked;
    }
}
