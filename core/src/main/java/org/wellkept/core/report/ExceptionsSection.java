package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.snapshot.SnapshotPromise;

/** The few promises that a board should look at, each with the partner's reason and reply beside it. Pure. */
final class ExceptionsSection {

    private static final int MOST = 5;

    private ExceptionsSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        List<SnapshotPromise> exceptions = Exceptions.of(source.promises());
        if (exceptions.isEmpty()) {
            return List.of(
                    Sentence.of(
                            "No promise stands out: none is past its date, behind, without a word or red in the partner’s own words."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .figure("exceptions", "promise needs", "promises need")
                .text(" attention. " + Exceptions.RULE)
                .end());
        exceptions.stream()
                .limit(MOST)
                .map(promise -> entry(source, figures, promise))
                .forEach(blocks::add);
        if (exceptions.size() > MOST) {
            blocks.add(More.inAnnex(exceptions.size() - MOST, "promises"));
        }
        return blocks;
    }

    private static Block.Entry entry(PaperSource source, PaperFigures figures, SnapshotPromise promise) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(line("Promised by", PaperWords.title(promise.organisation().name())));
        lines.add(line("Partner says", PromiseLine.said(promise)));
        lines.add(line("Figures show", PromiseLine.shown(promise)));
        String reason = promise.word() == null ? null : promise.word().reason();
        lines.add(line("Reason", reason(reason)));
        Basis basis = source.basis();
        if (basis != null) {
            // at most a hundred words, and never cut: it is the body's right
            basis.replyOn(promise.reference())
                    .ifPresent(reply -> lines.add(line(
                            "Partner’s reply",
                            PaperWords.isolated(reply.words().strip().replaceAll("\\s+", " ")) + " ("
                                    + PlainDay.of(reply.on()) + ")")));
        }
        if (source.isForMembersAlone(promise)) {
            lines.add(line("For members", members(source, promise)));
        }
        return new Block.Entry(PromiseLine.name(Sentence.with(figures), promise).end(), lines);
    }

    private static String members(PaperSource source, SnapshotPromise promise) {
        return source.publicly(promise.reference())
                .map(open -> "everyone reads: partner says "
                        + PaperWords.within(open.said().words()) + "; figures show "
                        + PaperWords.within(open.shown().answer().words()))
                .orElse("partners alone can read this promise");
    }

    private static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "none given in this round" : PaperWords.quoted(reason);
    }

    private static Block.Line line(String label, String words) {
        return new Block.Line(label, Sentence.of(words));
    }
}
