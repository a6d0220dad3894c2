package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellkept.core.PlainDay;
import org.wellkept.core.snapshot.Frozen;

/** What moved since the board's snapshot before. Pure. */
final class MovementSection {

    private static final int MOST = 2;

    private MovementSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        Frozen before = source.before();
        Movement movement = source.movement();
        if (before == null || movement == null) {
            return List.of(Sentence.of(
                    "This is the first round of the board that was kept, so there is nothing yet to compare it with."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .text("Since " + PlainDay.of(before.summary().takenOn()) + ", by what figures show, ")
                .figure("movement.better", "promise stands", "promises stand")
                .text(" better and ")
                .figure("movement.worse")
                .text(" worse. ")
                .figure("movement.silent")
                .text(" fell silent, ")
                .figure("movement.new")
                .text(" " + PaperWords.form(figures.count("movement.new"), "is", "are") + " new, and ")
                .figure("movement.closed")
                .text(" " + PaperWords.form(figures.count("movement.closed"), "was", "were") + " closed.")
                .end());
        rulesChanged(
                        before.summary().rules().number(),
                        source.now().summary().rules().number())
                .ifPresent(blocks::add);
        List<Block.Paragraph> points = Stream.concat(
                        movement.worse().stream().limit(MOST).map(moved -> point(figures, "Worse: ", moved)),
                        movement.better().stream().limit(MOST).map(moved -> point(figures, "Better: ", moved)))
                .toList();
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points, false));
        }
        int more = Math.max(0, movement.worse().size() - MOST)
                + Math.max(0, movement.better().size() - MOST);
        if (more > 0) {
            blocks.add(More.inAnnex(more, "movement"));
        }
        return blocks;
    }

    /** By the numbers of the versions. */
    static Optional<Block.Paragraph> rulesChanged(int then, int now) {
        return then == now
                ? Optional.empty()
                : Optional.of(Sentence.of("The rules that work out answers changed between the two, from version "
                        + then + " to " + now + ". So this compares answers that were worked out by different rules."));
    }

    private static Block.Paragraph point(PaperFigures figures, String how, Movement.Moved moved) {
        return PromiseLine.whole(Sentence.with(figures).strong(how), moved.latest())
                .text(", from " + moved.from() + " to " + moved.to() + ".")
                .end();
    }
}
