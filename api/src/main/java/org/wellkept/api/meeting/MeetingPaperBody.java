package org.wellkept.api.meeting;

import java.util.UUID;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;

/** A paper for a meeting, as far as the caller may know of it. */
record MeetingPaperBody(UUID id, String title, ReportState state) {

    static MeetingPaperBody of(ReportSummary paper) {
        return new MeetingPaperBody(paper.id(), paper.title(), paper.state());
    }
}
