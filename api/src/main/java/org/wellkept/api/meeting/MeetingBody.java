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

/**
 * A meeting with its agenda and what was decided. What {@link NewMeetingBody} can write stands here under the same names.
 *
 * @param startsAt such as 14:00, in the time of England
 * @param papersBy the last day on which its papers can be made public
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
        List<AgendaItemBody> items)
        implements Versioned {

    static MeetingBody of(MeetingRead meeting) {
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
                meeting.items().stream()
                        .map(item -> AgendaItemBody.of(meeting, item))
                        .toList());
    }
}
