package org.wellkept.ui.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.round.RoundCalendar;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.ui.look.Words;

/**
 * A paper that its board's officer has to make or to publish.
 *
 * @param words what it is of, and by when
 * @param act what the link does
 */
public record PaperDue(String words, String act, String href) {

    /** From how many days before the last day for publishing a draft is spoken of. */
    private static final int NEAR = 10;

    /**
     * What there is to do with what a round found last; null when nothing presses.
     *
     * @param paper the one that tells it, or null
     * @param meetingOn the day of the meeting that the paper is for, or else of the board's next; or null
     */
    static @Nullable PaperDue of(
            SnapshotSummary snapshot, @Nullable ReportSummary paper, @Nullable LocalDate meetingOn, LocalDate today) {
        LocalDate publishBy =
                meetingOn == null ? null : RoundCalendar.before(meetingOn).publishOn();
        if (paper == null) {
            return new PaperDue(
                    "What was found in " + snapshot.roundName() + " has no paper yet." + by(publishBy, meetingOn),
                    "Make the paper",
                    PaperNavigation.ofBoard(snapshot.board().slug()));
        }
        if (!paper.isPublished() && paper.isForCancelledMeeting()) {
            return new PaperDue(
                    "The meeting that “" + paper.title() + "” is for was cancelled.",
                    "Choose another meeting",
                    PaperNavigation.one(paper.id(), Edition.PAPER));
        }
        if (!paper.isPublished() && publishBy != null && !today.isBefore(publishBy.minusDays(NEAR))) {
            return new PaperDue(
                    "“" + paper.title() + "” is a draft." + by(publishBy, meetingOn),
                    "Look and publish",
                    PaperNavigation.one(paper.id(), Edition.PAPER));
        }
        return null;
    }

    private static String by(@Nullable LocalDate publishBy, @Nullable LocalDate meetingOn) {
        return publishBy == null || meetingOn == null
                ? ""
                : " Publish it by " + Words.day(publishBy) + ", five clear days before the meeting on "
                        + Words.day(meetingOn) + ".";
    }
}
