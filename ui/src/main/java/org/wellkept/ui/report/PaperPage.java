package org.wellkept.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.BoardEnd;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * A published paper on the web.
 *
 * @param meetingHref of the meeting that it is for, or null
 * @param notes what became of that meeting, that it corrects another, that another corrects it, and why it came late
 * @param progress how far its files have come; null when all of them are there
 */
public record PaperPage(
        Frame frame,
        Paper paper,
        PaperOpening opening,
        PaperLinks links,
        String boardHref,
        @Nullable String meetingHref,
        List<Note> notes,
        List<FileLine> files,
        @Nullable String progress)
        implements PublicPage {

    public PaperPage {
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** @param href of another version, or null */
    public record Note(
            String words, @Nullable String link, @Nullable String href) {
        static Note of(String words) {
            return new Note(words, null, null);
        }
    }

    static PaperPage of(Paper paper, ReportDetails report, List<ReportFile> files, BoardDetails board) {
        PaperLinks links = PaperLinks.onPages(paper.head().report());
        PaperOpening opening = PaperOpening.of(paper.head());
        return new PaperPage(
                Frame.of(
                                opening.title() + ", " + paper.head().board().name(),
                                "The paper for " + paper.head().board().name() + ", as promises stood on "
                                        + Words.day(paper.head().takenOn()),
                                Place.AREAS)
                        .noticing(paper.head().notices())
                        .leadingOn(BoardEnd.of(board)),
                paper,
                opening,
                links,
                Links.board(paper.head().board().slug()),
                meeting(report.summary()),
                notes(report),
                FileLine.of(files, links),
                FileLine.progress(files));
    }

    private static @Nullable String meeting(ReportSummary report) {
        ReportMeeting meeting = report.meeting();
        return meeting == null ? null : Links.meeting(report.board().slug(), meeting.id());
    }

    private static List<Note> notes(ReportDetails report) {
        ReportSummary summary = report.summary();
        List<Note> notes = new ArrayList<>();
        if (summary.correctedBy() != null) {
            notes.add(new Note(
                    "A newer version of this paper is published.",
                    "Read the newer version",
                    PaperLinks.path(summary.correctedBy())));
        }
        if (summary.corrects() != null) {
            notes.add(new Note(
                    "This version takes the place of an earlier one: "
                            + Words.stopped(Objects.requireNonNullElse(summary.correction(), "it was put right")),
                    "Read the earlier version",
                    PaperLinks.path(summary.corrects())));
        }
        MeetingChange.of(summary)
                .ifPresent(change ->
                        notes.add(new Note("About the meeting: " + change, "See the meeting", meeting(summary))));
        if (report.lateBecause() != null) {
            notes.add(Note.of("It was published fewer than five clear days before the meeting: "
                    + Words.stopped(report.lateBecause())));
        }
        return notes;
    }
}
