package org.wellkept.ui.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.report.Reports;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.Snapshots;

/** Finds what papers wait for a board's officer. */
@ApplicationScoped
public class PapersDueReader {

    private static final int LATEST = 20;

    private final Snapshots snapshots;
    private final Reports reports;
    private final Meetings meetings;
    private final Clock clock;

    @Inject
    public PapersDueReader(Snapshots snapshots, Reports reports, Meetings meetings, Clock clock) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What waits for an officer of this board, by what its latest round found; null when nothing does. */
    public @Nullable PaperDue ofBoard(Actor officer, String board) {
        if (!(snapshots.ofBoard(officer, board) instanceof Outcome.Done<List<SnapshotSummary>>(var found))
                || found.isEmpty()) {
            return null;
        }
        SnapshotSummary latest = found.getFirst();
        LocalDate today = LocalDate.now(clock);
        ReportSummary paper = reports.list(officer, board, null, LATEST).orThrow().items().stream()
                .filter(report -> report.snapshot().equals(latest.id()))
                .findFirst()
                .orElse(null);
        return PaperDue.of(
                latest,
                paper,
                paper != null && paper.meetingOn() != null
                        ? paper.meetingOn()
                        : meetings.nextMeeting(board, today)
                                .map(MeetingRead::on)
                                .orElse(latest.meetingOn()),
                today);
    }
}
