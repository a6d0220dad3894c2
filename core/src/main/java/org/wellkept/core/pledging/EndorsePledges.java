package org.wellkept.core.pledging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that the board endorsed promises of a round at one meeting. Those that were before it and are left out stay open.
 *
 * @param promises references of those that it endorsed; it may be none
 * @param leftOut references of those that were before it and that it did not endorse
 * @param meetingOn the day of the meeting, not in the future
 * @param note why the others were left out, for their organisations; needed where there are any, 1 to 2,000 characters
 */
public record EndorsePledges(
        UUID round,
        Set<String> promises,
        Set<String> leftOut,
        @Nullable LocalDate meetingOn,
        @Nullable String note) {

    public EndorsePledges {
        promises = Set.copyOf(promises);
        leftOut = Set.copyOf(leftOut);
    }
}
