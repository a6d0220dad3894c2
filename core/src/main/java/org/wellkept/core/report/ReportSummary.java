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
 * @param meetingOn the day of the meeting that it is for, or null
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
        ReportState state,
        @Nullable LocalDate publishedOn,
        boolean briefingShared,
        @Nullable UUID corrects,
        @Nullable String correction,
        @Nullable UUID correctedBy) {

    public boolean isPublished() {
        return state == ReportState.PUBLISHED;
    }
}
