package org.wellkept.ui.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * Published papers, the latest first.
 *
 * @param next the address of the rest, or null
 */
public record PaperList(List<Line> lines, @Nullable String next) {

    /** Of a board that has published none. */
    public static final PaperList NONE = new PaperList(List.of(), null);

    public PaperList {
        lines = List.copyOf(lines);
    }

    /** @param about of which board and day it is, and whether there is a newer one */
    public record Line(String title, String href, String about) {}

    /** @param next the address of the page that follows, or null */
    static PaperList of(Page<ReportSummary> page, @Nullable String next) {
        return new PaperList(page.items().stream().map(PaperList::line).toList(), next);
    }

    /** Those that stand on their board's page: where one was put right, the latest of it alone. */
    public static PaperList ofBoard(String board, Page<ReportSummary> page) {
        return new PaperList(
                page.items().stream()
                        .filter(report -> report.correctedBy() == null)
                        .map(PaperList::line)
                        .toList(),
                page.next() == null ? null : Links.with(ReportServlet.ADDRESS, Map.of("board", board)));
    }

    private static Line line(ReportSummary report) {
        return new Line(
                report.title(), PaperLinks.path(report.id()), report.board().name() + " · " + standing(report));
    }

    /** Of which day it tells, for which meeting, and whether another one has come after it. */
    static String standing(ReportSummary report) {
        return "as it stood on " + Words.day(report.takenOn())
                + (report.meetingOn() == null ? "" : " · for the meeting on " + Words.day(report.meetingOn()))
                + (report.isForCancelledMeeting() ? ", which was cancelled" : "")
                + (report.correctedBy() == null ? "" : " · there is a newer version");
    }
}
