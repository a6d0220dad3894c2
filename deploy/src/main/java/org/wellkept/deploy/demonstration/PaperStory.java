package org.wellkept.deploy.demonstration;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.ForMeeting;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;
import org.wellkept.core.report.SectionWording;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.Snapshots;

/** One paper of the story: begun from what a round found, worded by the board's officer, and published or still a draft. */
final class PaperStory {

    /** After the round has closed on that day. */
    private static final int AFTER_CLOSING = 21;

    private final JsonObject told;
    private final RelativeDays days;
    private final Snapshots snapshots;
    private final Reports reports;
    private final Function<String, Actor> officerOf;
    private final String board;

    PaperStory(
            JsonObject told,
            RelativeDays days,
            Snapshots snapshots,
            Reports reports,
            Function<String, Actor> officerOf) {
        this.told = told;
        this.days = days;
        this.snapshots = snapshots;
        this.reports = reports;
        this.officerOf = officerOf;
        this.board = told.getString("board");
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening(days.past(told.getString("begun")), AFTER_CLOSING, this::write));
        String published = told.getString("published", null);
        if (published != null) {
            happenings.add(new Happening(days.past(published), AFTER_CLOSING, this::publish));
        }
        return happenings;
    }

    private void write() {
        LocalDate meeting = days.day(told.getString("meeting"));
        ReportDetails begun = reports.draft(
                        officer(),
                        new DraftReport(snapshot(), null, told.getString("reportOf"), new ForMeeting.OnDay(meeting)))
                .orThrow();
        JsonObject comments = told.getJsonObject("comments");
        List<SectionWording> sections = begun.sections().stream()
                .map(section -> new SectionWording(
                        section.kind(),
                        section.heading(),
                        comments.getString(section.kind().code(), null),
                        section.leftOut()))
                .toList();
        reports.edit(
                        officer(),
                        begun.summary().id(),
                        begun.version(),
                        new EditReport(
                                begun.summary().title(),
                                begun.reportOf(),
                                begun.summary().forMeeting(),
                                sections,
                                null))
                .orThrow();
    }

    private void publish() {
        UUID draft = reports.list(officer(), board, null, Page.LONGEST).orThrow().items().stream()
                .filter(report -> report.snapshot().equals(snapshot()))
                .findFirst()
                .orElseThrow()
                .id();
        reports.publish(officer(), draft, new PublishReport(null, false)).orThrow();
    }

    private UUID snapshot() {
        LocalDate periodTo = days.day(told.getString("period") + "-end");
        return snapshots.ofBoard(officer(), board).orThrow().stream()
                .filter(snapshot -> snapshot.periodTo().equals(periodTo))
                .findFirst()
                .map(SnapshotSummary::id)
                .orElseThrow(() -> new IllegalStateException("No round of " + board + " closed for " + periodTo));
    }

    private Actor officer() {
        return officerOf.apply(board);
    }
}
