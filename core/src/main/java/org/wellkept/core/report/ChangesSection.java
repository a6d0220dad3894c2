package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.snapshot.SnapshotPromise;

/** What was changed since it was agreed, by what that did to the promise. Pure. */
final class ChangesSection {

    private static final int MOST = 3;

    private ChangesSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .figure("changes.promises")
                .text(" of " + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise was", "promises were")
                        + " changed since they were agreed: ")
                .figure("changes.easier", "change", "changes")
                .text(" made one easier to keep, ")
                .figure("changes.harder")
                .text(" harder, and ")
                .figure("changes.clarified")
                .text(" made clear what was meant.")
                .end());
        List<SnapshotPromise> easier = source.promises(promise -> times(promise) > 0).stream()
                .sorted(Comparator.comparingInt(ChangesSection::times)
                        .reversed()
                        .thenComparing(SnapshotPromise::reference))
                .toList();
        if (!easier.isEmpty()) {
            blocks.add(new Block.Points(
                    easier.stream()
                            .limit(MOST)
                            .map(promise -> PromiseLine.whole(Sentence.with(figures), promise)
                                    .text(": made easier " + PaperWords.count(times(promise), "time", "times") + ".")
                                    .end())
                            .toList(),
                    false));
        }
        if (easier.size() > MOST) {
            blocks.add(More.inAnnex(easier.size() - MOST, "changes"));
        }
        return blocks;
    }

    private static int times(SnapshotPromise promise) {
        return promise.changes().getOrDefault(Effect.EASIER, 0);
    }
}
