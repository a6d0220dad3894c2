package org.wellkept.api.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.accountability.RollupBody;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Figures;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.undertaking.Said;

/**
 * What boards reported up to a board, beside its own figures.
 *
 * @param together a commitment that is made to several of these boards counts once, as it stood last
 */
record ReportedUpBody(FiguresBody own, List<FromBoardBody> from, FiguresBody together) {

    record FiguresBody(int commitments, Map<String, Integer> said, Map<String, Integer> shown, int evidenceGaps) {
        static FiguresBody of(Figures figures) {
            return new FiguresBody(
                    figures.commitments(),
                    RollupBody.counts(Said.class, figures.said()),
                    RollupBody.counts(ShownAnswer.class, figures.shown()),
                    figures.evidenceGaps());
        }
    }

    /**
     * What a board reported last.
     *
     * @param through the board within whose report it came, or null where it came straight
     */
    record FromBoardBody(
            SnapshotSummaryBody snapshot,
            LocalDate on,
            @Nullable String through,
            FiguresBody figures) {
        static FromBoardBody of(ReportedUp.FromBoard from) {
            BoardRef through = from.through();
            return new FromBoardBody(
                    SnapshotSummaryBody.of(from.snapshot()),
                    from.on(),
                    through == null ? null : through.slug(),
                    FiguresBody.of(from.figures()));
        }
    }

    static ReportedUpBody of(ReportedUp reported) {
        return new ReportedUpBody(
                FiguresBody.of(reported.own()),
                reported.from().stream().map(FromBoardBody::of).toList(),
                FiguresBody.of(reported.together()));
    }
}
