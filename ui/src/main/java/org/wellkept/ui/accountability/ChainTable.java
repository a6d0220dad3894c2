package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Figures;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.look.Words;

/**
 * What boards reported up, beside the board's own figures and with them together.
 *
 * @param waits whether something is not public yet for the reader in any line
 * @param twice that promises are made to several of these boards, in a sentence; null where none is
 */
public record ChainTable(
        List<Line> lines, boolean waits, @Nullable String twice) {

    public ChainTable {
        lines = List.copyOf(lines);
    }

    /**
     * A board, or all of them together.
     *
     * @param href where what it reported can be read; null for the board itself and for all together
     * @param when the day that the figures are of
     * @param waiting of how many the reader may not know yet what figures show
     * @param noWordWaits of how many the reader may not know yet whether there was a word
     */
    public record Line(
            String name,
            @Nullable String href,
            String when,
            int promises,
            int kept,
            int onTrack,
            int behind,
            int overdue,
            int cannotTell,
            int waiting,
            int gaps,
            int noWord,
            int noWordWaits) {}

    static ChainTable of(String board, ReportedUp reported) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(board, null, "Today", reported.own()));
        int counted = reported.own().commitments();
        for (ReportedUp.FromBoard from : reported.from()) {
            SnapshotSummary snapshot = from.snapshot();
            lines.add(line(
                    "Reported up by " + snapshot.board().name(),
                    SnapshotNavigation.one(snapshot.board().slug(), snapshot.round(), snapshot.version()),
                    when(from),
                    from.figures()));
            counted += from.figures().commitments();
        }
        lines.add(line("Together, each promise once", null, "As each stood last", reported.together()));
        boolean overlap = counted > reported.together().commitments();
        return new ChainTable(
                lines,
                lines.stream().anyMatch(line -> line.waiting() > 0),
                overlap
                        ? "Some promises are made to several of these boards. Together, each is counted once, as it stood last."
                        : null);
    }

    private static String when(ReportedUp.FromBoard from) {
        BoardRef through = from.through();
        return "As it stood on " + Words.day(from.snapshot().takenOn()) + ", "
                + AnswerBars.inSentence(from.snapshot().roundName())
                + (through == null ? "" : ", by way of " + through.name());
    }

    private static Line line(String name, @Nullable String href, String when, Figures figures) {
        return new Line(
                name,
                href,
                when,
                figures.commitments(),
                shown(figures, ShownAnswer.MET),
                shown(figures, ShownAnswer.ON_TRACK),
                shown(figures, ShownAnswer.BEHIND),
                shown(figures, ShownAnswer.OVERDUE),
                shown(figures, ShownAnswer.CANNOT_TELL),
                shown(figures, ShownAnswer.WAITING),
                figures.evidenceGaps(),
                figures.said().getOrDefault(Said.NO_RETURN, 0),
                figures.said().getOrDefault(Said.WAITING, 0));
    }

    private static int shown(Figures figures, ShownAnswer answer) {
        return figures.shown().getOrDefault(answer, 0);
    }
}
