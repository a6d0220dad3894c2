package org.wellkept.api.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.report.ReportSummary;

/**
 * A meeting with its agenda and what was decided. What {@link NewMeetingBody} can write stands here under the same names.
 *
 * @param startsAt such as 14:00, in the time of England
 * @param papersBy the last day on which its papers can be made public
 * @param papers for it, as far as the caller may know of them
 */
record MeetingBody(
        @JsonIgnore Version version,
        UUID id,
        String board,
        LocalDate on,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable String link,
        MeetingState state,
        @Nullable String cancelledBecause,
        LocalDate papersBy,
        List<MeetingPaperBody> papers,
        List<AgendaItemBody> items)
        implements Versioned {

    static MeetingBody of(MeetingRead meeting, List<ReportSummary> papers) {
        LocalTime startsAt = meeting.startsAt();
        return new MeetingBody(
                meeting.version(),
                meeting.id(),
                meeting.board().slug(),
                meeting.on(),
                startsAt == null ? null : startsAt.toString(),
                meeting.place(),
                meeting.link(),
                meeting.state(),
                meeting.cancelledBecause(),
                meeting.papersBy(),
                papers.stream().map(MeetingPaperBody::of).toList(),
                meeting.items().stream()
                        .map(item -> AgendaItemBody.of(meeting, item))
                        .toList());
    }
}
