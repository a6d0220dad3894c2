package org.wellkept.core.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;

/**
 * A meeting as lists show it.
 *
 * @param version one more with every write to it, its agenda or its decisions
 * @param items how many are on its agenda
 * @param decisions how many were recorded
 */
public record MeetingSummary(
        UUID id,
        int version,
        BoardRef board,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable String link,
        MeetingState state,
        @Nullable String cancelledBecause,
        int items,
        int decisions)
        implements Serializable {

    /** When and where. */
    MeetingTerms terms() {
        return new MeetingTerms(on, startsAt, place, link);
    }
}
