package org.wellkept.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Three questions worth asking, derived from what stands out: the first three of the rules below that have something to ask.
 * Each says why, with its figure. Pure.
 */
final class QuestionsSection {

    private static final int MOST = 3;

    private QuestionsSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        List<Block.Paragraph> questions = Stream.of(
                        gap(figures),
                        silence(source, figures),
                        missed(source, figures),
                        late(figures),
                        worse(figures),
                        easier(figures),
                        untold(figures))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        return questions.isEmpty()
                ? List.of(Sentence.of("Nothing in these figures stands out enough to ask about."))
                : List.of(new Block.Points(questions, true));
    }

    private static Optional<Block.Paragraph> gap(PaperFigures figures) {
        return figures.count("evidenceGaps") == 0
                ? Optional.empty()
                : Optional.of(Sentence.with(figures)
                        .strong("What do partners know that figures don’t show? ")
                        .text("They call ")
                        .figure("evidenceGaps", "promise", "promises")
                        .text(" green or complete while figures show "
                                + PaperWords.form(figures.count("evidenceGaps"), "it", "them")
                                + " behind or past the date.")
                        .end());
    }

    private static Optional<Block.Paragraph> silence(PaperSource source, PaperFigures figures) {
        int silent = figures.count("said.noReturn");
        if (silent == 0) {
            return Optional.empty();
        }
        Sentence sentence = Sentence.with(figures)
                .strong("What would make it easier to answer? ")
                .text("Of ")
                .figure("said.noReturn", "promise", "promises")
                .text(" there was no word");
        return Optional.of(
                source.before() == null
                        ? sentence.text(".").end()
                        : sentence.text("; of ")
                                .figure("movement.silentAgain")
                                .text(" there was none last time either.")
                                .end());
    }

    /** The first of the groups that plans most often miss for which there is nothing. */
    private static Optional<Block.Paragraph> missed(PaperSource source, PaperFigures figures) {
        Basis basis = source.basis();
        if (basis == null || source.isEmpty()) {
            return Optional.empty();
        }
        return basis.themesOf(Basis.GROUPS).stream()
                .filter(Basis.Heading::oftenMissed)
                .filter(group -> figures.count("coverage." + group.theme()) == 0)
                .findFirst()
                .map(group -> Sentence.with(figures)
                        .strong("Who plans for " + PaperWords.within(group.label()) + "? ")
                        .text("Plans often miss them. Of "
                                + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises")
                                + ", ")
                        .figure("coverage." + group.theme())
                        .text(" are for them.")
                        .end());
    }

    private static Optional<Block.Paragraph> late(PaperFigures figures) {
        return figures.find("asks.late")
                .filter(late -> late.value().signum() > 0)
                .map(late -> Sentence.with(figures)
                        .strong("When will the board answer? ")
                        .figure("asks.late", "ask waits", "asks wait")
                        .text(" past the board’s own 20 working days.")
                        .end());
    }

    private static Optional<Block.Paragraph> worse(PaperFigures figures) {
        return figures.find("movement.worse")
                .filter(worse ->
                        worse.value().compareTo(figures.of("movement.better").value()) > 0)
                .map(worse -> Sentence.with(figures)
                        .strong("What changed since last time? ")
                        .figure("movement.worse", "promise stands", "promises stand")
                        .text(" worse, and ")
                        .figure("movement.better")
                        .text(" better.")
                        .end());
    }

    private static Optional<Block.Paragraph> easier(PaperFigures figures) {
        return figures.count("changes.easier") <= figures.count("changes.harder")
                ? Optional.empty()
                : Optional.of(Sentence.with(figures)
                        .strong("Why do promises become easier? ")
                        .figure("changes.easier", "change", "changes")
                        .text(" since agreed made one easier to keep, and ")
                        .figure("changes.harder")
                        .text(" harder.")
                        .end());
    }

    private static Optional<Block.Paragraph> untold(PaperFigures figures) {
        return figures.count("shown.cannotTell") * 2 <= figures.count(PaperFigures.PROMISES)
                ? Optional.empty()
                : Optional.of(Sentence.with(figures)
                        .strong("How will anybody know? ")
                        .text("Of ")
                        .figure("shown.cannotTell")
                        .text(" of " + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises")
                                + " no figure can tell yet whether it is kept.")
                        .end());
    }
}
