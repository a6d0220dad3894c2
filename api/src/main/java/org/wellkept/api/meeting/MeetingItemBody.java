package org.wellkept.api.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;

/**
 * A meeting in a list.
 *
 * @param items how many are on its agenda
 * @param decisions how many were recorded
 */
record MeetingItemBody(
        UUID id,
        String board,
        LocalDate on,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable String link,
        MeetingState state,
        @Nullable String cancelledBecause,
        int items,
        int decisions) {

    static MeetingItemBody of(MeetingSummary meeting) {
        LocalTime startsAt = meeting.startsAt();
        return new MeetingItemBody(
                meeting.id(),
                meeting.board().slug(),
                meeting.on(),
                startsAt == null ? null : startsAt.toString(),
                meeting.place(),
                meeting.link(),
                meeting.state(),
                meeting.cancelledBecause(),
                meeting.items(),
                meeting.decisions());
    }
}
