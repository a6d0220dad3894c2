package org.wellkept.api.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.report.ReportSummary;

/**
 * A meeting in a list.
 *
 * @param items how many are on its agenda
 * @param decisions how many were recorded
 * @param papers for it, as far as the caller may know of them
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
        int decisions,
        List<MeetingPaperBody> papers) {

    static MeetingItemBody of(MeetingSummary meeting, List<ReportSummary> papers) {
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
                meeting.decisions(),
                papers.stream().map(MeetingPaperBody::of).toList());
    }
}
