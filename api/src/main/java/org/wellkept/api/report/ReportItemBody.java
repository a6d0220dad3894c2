package org.wellkept.api.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;

/**
 * A report in a list.
 *
 * @param number 1, and one more for each correction
 * @param takenOn the day that its answers are of
 * @param meetingOn the day of the meeting that it is for: that of a draft moves with its meeting
 * @param meeting the meeting that it is for, or null where its board plans none or no day is set
 * @param meetingState where that meeting is in its life now
 * @param corrects the report that it takes the place of, or null
 * @param correction what it says of the change
 * @param correctedBy the published report that takes its place, or null
 */
record ReportItemBody(
        UUID id,
        String board,
        String boardName,
        String title,
        int number,
        ReportState state,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate takenOn,
        @Nullable LocalDate meetingOn,
        @Nullable UUID meeting,
        @Nullable MeetingState meetingState,
        @Nullable LocalDate publishedOn,
        @Nullable UUID corrects,
        @Nullable String correction,
        @Nullable UUID correctedBy) {

    static ReportItemBody of(ReportSummary report) {
        ReportMeeting meeting = report.meeting();
        return new ReportItemBody(
                report.id(),
                report.board().slug(),
                report.board().name(),
                report.title(),
                report.number(),
                report.state(),
                report.roundName(),
                report.periodFrom(),
                report.periodTo(),
                report.takenOn(),
                report.meetingOn(),
                meeting == null ? null : meeting.id(),
                meeting == null ? null : meeting.state(),
                report.publishedOn(),
                report.corrects(),
                report.correction(),
                report.correctedBy());
    }
}
