package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.snapshot.SnapshotPromise;

/** Where words and figures differ, and where nobody could tell. Pure. */
final class EvidenceGapsSection {

    private static final int MOST = 3;

    private EvidenceGapsSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .text("Partners call ")
                .figure("evidenceGaps")
                .text(" of " + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises")
                        + " green or complete while figures show them behind or past their date, and ")
                .figure("unevidenced")
                .text(" green while no figure can tell. For ")
                .figure("ownerless")
                .text(" nobody’s role answers, and ")
                .figure("stale")
                .text(" had no update for twice as long as agreed.")
                .end());
        List<SnapshotPromise> gaps = source.promises(SnapshotPromise::evidenceGap);
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Points(
                    gaps.stream()
                            .limit(MOST)
                            .map(promise -> PromiseLine.whole(Sentence.with(figures), promise)
                                    .text(": says "
                                            + PaperWords.within(promise.said().words()) + ", figures show "
                                            + PaperWords.within(PromiseLine.shown(promise)) + ".")
                                    .end())
                            .toList(),
                    false));
        }
        if (gaps.size() > MOST) {
            blocks.add(More.inAnnex(gaps.size() - MOST, "promises"));
        }
        return blocks;
    }
}
