package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.PlainDay;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.SnapshotSummary;

/** Are promises being kept? By what figures show first; silence has its own line, and what can't be told is a full part. Pure. */
final class KeptSection {

    private KeptSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        List<Block> blocks = new ArrayList<>();
        SnapshotSummary summary = source.now().summary();
        if (summary.reopened() != null) {
            blocks.add(Sentence.of("This round was reopened on "
                    + PlainDay.of(summary.reopened().on())
                    + ", because: “" + PaperWords.quoted(summary.reopened().because())
                    + "” This paper tells of what it found when it closed again on " + PlainDay.of(summary.takenOn())
                    + "."));
        }
        if (source.isEmpty()) {
            blocks.add(
                    Sentence.of(
                            "No promise is made to this board yet of which this paper could tell. So there is nothing to count."));
            return blocks;
        }
        blocks.add(shown(figures));
        blocks.add(new Block.Bar(
                "What figures show, of "
                        + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises"),
                Arrays.stream(ShownAnswer.values())
                        .map(answer -> new Block.Part(
                                answer,
                                new FigureKey("shown." + answer.code()),
                                figures.count("shown." + answer.code())))
                        .toList()));
        blocks.add(silence(figures));
        blocks.add(said(figures));
        if (source.isBriefing()) {
            blocks.add(Sentence.with(figures)
                    .strong("For members, not for publication. ")
                    .text("Beside what everybody can read, this briefing tells of ")
                    .figure("members.promises", "promise", "promises")
                    .text(" shared with partners alone, and of ")
                    .figure("members.answers", "public promise", "public promises")
                    .text(" with an answer that was not public on that day.")
                    .end());
        }
        return blocks;
    }

    private static Block.Paragraph shown(PaperFigures figures) {
        Sentence sentence = Sentence.with(figures)
                .text("Of ")
                .figure(PaperFigures.PROMISES, "promise", "promises")
                .text(", figures show ")
                .figure("shown.met")
                .text(" kept, ")
                .figure("shown.onTrack")
                .text(" on track, ")
                .figure("shown.behind")
                .text(" behind and ")
                .figure("shown.overdue")
                .text(" past their date. Of ")
                .figure("shown.cannotTell")
                .text(" no figure can tell yet.");
        if (figures.count("shown.waiting") > 0) {
            sentence.text(" What figures show of ")
                    .figure("shown.waiting")
                    .text(" is not public yet: their bodies were told first, and may reply.");
        }
        return sentence.end();
    }

    private static Block.Paragraph silence(PaperFigures figures) {
        Sentence sentence = Sentence.with(figures)
                .strong("No word: ")
                .text("of ")
                .figure("said.noReturn")
                .text(" of " + promises(figures) + " the partner was asked and said nothing. ")
                .figure("silent.organisations")
                .text(" of " + PaperWords.count(base(figures, "silent.organisations"), "organisation", "organisations")
                        + " that were asked sent no word at all.");
        if (figures.count("said.waiting") > 0) {
            sentence.text(" Of ").figure("said.waiting").text(" that is not public yet.");
        }
        return sentence.end();
    }

    private static Block.Paragraph said(PaperFigures figures) {
        return Sentence.with(figures)
                .strong("Partners say: ")
                .figure("said.green")
                .text(" green, ")
                .figure("said.amber")
                .text(" amber, ")
                .figure("said.red")
                .text(" red, ")
                .figure("said.complete")
                .text(" complete; ")
                .figure("said.notAsked")
                .text(" not asked yet. ")
                .strong("Checked: ")
                .text("somebody independent has looked at ")
                .figure("checked.any")
                .text(" of " + promises(figures) + ".")
                .end();
    }

    private static String promises(PaperFigures figures) {
        return PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises");
    }

    private static long base(PaperFigures figures, String key) {
        var base = figures.of(key).base();
        return base == null ? 0 : base.longValueExact();
    }
}
