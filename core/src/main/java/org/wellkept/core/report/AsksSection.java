package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wellkept.core.PlainDay;

/** What partners need of the board, and what it answered. The board is held to its word too. Pure. */
final class AsksSection {

    private static final int MOST_WAITING = 3;
    private static final int MOST_ANSWERED = 2;

    private AsksSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        Basis basis = source.basis();
        if (basis == null) {
            return List.of(More.notRecorded("what was asked of the board"));
        }
        List<Basis.Asked> waiting =
                basis.asks().stream().filter(Basis.Asked::waits).toList();
        List<Basis.Asked> answered =
                basis.asks().stream().filter(ask -> !ask.waits()).toList();
        if (basis.asks().isEmpty()) {
            return List.of(
                    Sentence.of("Nothing waits for the board’s answer, and it had nothing to answer since last time."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .figure("asks.open", "ask waits", "asks wait")
                .text(" for the board’s answer, ")
                .figure("asks.late")
                .text(" of them past the board’s 20 working days. Since last time it answered ")
                .figure("asks.answered")
                .text(".")
                .end());
        if (!waiting.isEmpty()) {
            blocks.add(new Block.Points(
                    waiting.stream()
                            .limit(MOST_WAITING)
                            .map(ask -> asked(figures, ask)
                                    .text(
                                            ask.late()
                                                    ? " It was due on " + PlainDay.of(ask.dueOn()) + "."
                                                    : " An answer is due by " + PlainDay.of(ask.dueOn()) + ".")
                                    .end())
                            .toList(),
                    false));
        }
        if (!answered.isEmpty()) {
            blocks.add(Sentence.of("What was answered:"));
            blocks.add(new Block.Points(
                    answered.stream()
                            .limit(MOST_ANSWERED)
                            .map(ask -> answered(figures, ask))
                            .toList(),
                    false));
        }
        int more = Math.max(0, waiting.size() - MOST_WAITING) + Math.max(0, answered.size() - MOST_ANSWERED);
        if (more > 0) {
            blocks.add(More.inAnnex(more, "asks"));
        }
        return blocks;
    }

    private static Sentence asked(PaperFigures figures, Basis.Asked ask) {
        return Sentence.with(figures)
                .strong(PaperWords.title(ask.organisation()))
                .text(": “" + PaperWords.quoted(ask.words()) + "” (for ")
                .strong(ask.reference())
                .text(", asked on " + PlainDay.of(ask.askedOn()) + ").");
    }

    private static Block.Paragraph answered(PaperFigures figures, Basis.Asked ask) {
        var reply = Objects.requireNonNull(ask.reply());
        return asked(figures, ask)
                .text(" The board, on " + PlainDay.of(reply.on()) + ": "
                        + PaperWords.within(reply.answer().words()) + ". “" + PaperWords.quoted(reply.words()) + "”")
                .end();
    }
}
