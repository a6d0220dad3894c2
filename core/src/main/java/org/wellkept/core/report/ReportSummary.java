package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;

/**
 * A report in a list.
 *
 * @param board whose report it is, by its name of today
 * @param number 1, and one more for each correction
 * @param takenOn the day that its answers are of
 * @param meetingOn the day of the meeting that it is for, or null: that of a draft moves with its meeting, that of a published
 *     paper stays as it was published
 * @param meeting the meeting that it is for, or null where the board plans none or no day is set
 * @param publishedOn null while it is a draft
 * @param briefingShared whether the board's members can read the briefing
 * @param corrects the report that it takes the place of, or null
 * @param correction what it says of the change; null where it corrects none
 * @param correctedBy the published report that takes its place, or null
 */
public record ReportSummary(
        UUID id,
        BoardRef board,
        UUID snapshot,
        int number,
        String title,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate takenOn,
        @Nullable LocalDate meetingOn,
        @Nullable ReportMeeting meeting,
        ReportState state,
        @Nullable LocalDate publishedOn,
        boolean briefingShared,
        @Nullable UUID corrects,
        @Nullable String correction,
        @Nullable UUID correctedBy) {

    /** For which meeting it is, as somebody chooses it; null while no day is set. */
    public @Nullable ForMeeting forMeeting() {
        if (meeting != null) {
            return new ForMeeting.Planned(meeting.id());
        }
        return meetingOn == null ? null : new ForMeeting.OnDay(meetingOn);
    }

    /** Whether the meeting that it is for does not take place. */
    public boolean isForCancelledMeeting() {
        return meeting != null && meeting.isCancelled();
    }

    public boolean isPublished() {
        return state == ReportState.PUBLISHED;
    }
}
