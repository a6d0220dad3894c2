package org.wellkept.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.look.Words;

/** What became of the meeting that a paper is for, in words. */
final class MeetingChange {

    private MeetingChange() {}

    /** Empty while the meeting is as the paper says. */
    static Optional<String> of(ReportSummary report) {
        ReportMeeting meeting = report.meeting();
        if (meeting == null) {
            return Optional.empty();
        }
        if (meeting.isCancelled()) {
            return Optional.of("It was cancelled."
                    + (report.isPublished() ? "" : " Choose another meeting before you publish the paper."));
        }
        LocalDate from = meeting.movedFrom();
        return from == null
                ? Optional.empty()
                : Optional.of(
                        report.isPublished()
                                ? "It was to be on " + Words.day(from) + ", as the paper says, and was moved."
                                : "It was moved from " + Words.day(from)
                                        + " since this draft was saved last. The draft goes with it: look at what it says, and save.");
    }
}
