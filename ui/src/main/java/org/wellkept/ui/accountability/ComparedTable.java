package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.look.Words;

/**
 * A board's figures as a round found them, beside those of today.
 *
 * @param today the day of the later figures, in words
 */
public record ComparedTable(String today, List<Line> lines) {

    public ComparedTable {
        lines = List.copyOf(lines);
    }

    /**
     * One figure on both days.
     *
     * @param href to the promises that it counts today; null where it counts none
     * @param change by how many it went up or down, such as "+2"; "the same" for none
     */
    public record Line(
            String words, int then, int now, @Nullable String href, String change) {}

    static ComparedTable of(Rollup then, Rollup now) {
        ListLink all = ListLink.counted(now.board().slug());
        List<Line> lines = new ArrayList<>();
        lines.add(line("Promises", then.commitments(), now.commitments(), all));
        for (ShownAnswer answer : ShownAnswer.values()) {
            if (answer != ShownAnswer.WAITING || then.shown().getOrDefault(answer, 0) > 0) {
                lines.add(line(
                        "Figures show: " + AnswerBars.inSentence(answer.words()),
                        then.shown().getOrDefault(answer, 0),
                        now.shown().getOrDefault(answer, 0),
                        all.shown(answer)));
            }
        }
        lines.add(line(
                "No word: asked, and silent",
                then.said().getOrDefault(Said.NO_RETURN, 0),
                now.said().getOrDefault(Said.NO_RETURN, 0),
                all.said(Said.NO_RETURN)));
        lines.add(line(
                "Evidence gaps: green or complete, but behind",
                then.evidenceGaps(),
                now.evidenceGaps(),
                all.marked(CommitmentFlag.EVIDENCE_GAP)));
        lines.add(line(
                "Green, with no figures that could show it",
                then.unevidenced(),
                now.unevidenced(),
                all.marked(CommitmentFlag.UNEVIDENCED)));
        lines.add(line(
                "Changed since agreed",
                then.changedSinceAgreed(),
                now.changedSinceAgreed(),
                all.marked(CommitmentFlag.CHANGED)));
        lines.add(line(
                "With no role that answers", then.ownerless(), now.ownerless(), all.marked(CommitmentFlag.OWNERLESS)));
        lines.add(
                line("Without an update for two periods", then.stale(), now.stale(), all.marked(CommitmentFlag.STALE)));
        return new ComparedTable(Words.day(now.asOf()), lines);
    }

    private static Line line(String words, int then, int now, ListLink link) {
        return new Line(words, then, now, now == 0 ? null : link.href(), change(now - then));
    }

    private static String change(int by) {
        if (by == 0) {
            return "the same";
        }
        // a true minus sign, which screen readers say
        return by > 0 ? "+" + by : "−" + -by;
    }
}
