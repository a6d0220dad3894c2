package org.wellkept.ui.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.ui.transparency.Links;

/**
 * A meeting in a list.
 *
 * @param because why it was cancelled, or null
 */
public record MeetingRow(
        String when,
        String href,
        @Nullable String place,
        String standing,
        @Nullable String because) {

    static MeetingRow of(MeetingSummary meeting, LocalDate today) {
        return of(meeting, today, Links.meeting(meeting.board().slug(), meeting.id()));
    }

    static MeetingRow of(MeetingSummary meeting, LocalDate today, String href) {
        return new MeetingRow(
                MeetingWords.when(meeting.on(), meeting.startsAt()),
                href,
                meeting.place(),
                MeetingWords.standing(meeting, today),
                meeting.cancelledBecause());
    }
}
