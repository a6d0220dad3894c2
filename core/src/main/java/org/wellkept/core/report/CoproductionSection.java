package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.coproduction.Rung;

/** How people had a say: as organisations claim, and as far as it may be told as those who took part felt it. Pure. */
final class CoproductionSection {

    private CoproductionSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        if (source.basis() == null) {
            return List.of(More.notRecorded("how people had a say"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Sentence.with(figures)
                .figure("coproduction.shaped")
                .text(" of " + PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises")
                        + " " + PaperWords.form(figures.count("coproduction.shaped"), "was", "were")
                        + " shaped with people whom they concern. The board hears of ")
                .figure("coproduction.activities", "activity", "activities")
                .text(".")
                .end());
        if (figures.count("coproduction.activities") == 0) {
            return blocks;
        }
        blocks.add(Sentence.with(figures)
                .text("Those who took part were told what came of ")
                .figure("coproduction.told", "activity", "activities")
                .text("; of ")
                .figure("coproduction.late")
                .text(" they should have been told and were not, and of ")
                .figure("coproduction.waiting")
                .text(" there is time still.")
                .end());
        blocks.add(felt(figures));
        return blocks;
    }

    private static Block.Paragraph felt(PaperFigures figures) {
        Sentence sentence = Sentence.with(figures).text("What people felt may be told of ");
        int told = Arrays.stream(Rung.values())
                .mapToInt(rung -> figures.count("coproduction.felt." + rung.code()))
                .sum();
        sentence.text(PaperWords.count(told, "activity", "activities"));
        List<Rung> rungs = Arrays.stream(Rung.values())
                .filter(rung -> figures.count("coproduction.felt." + rung.code()) > 0)
                .toList();
        for (int i = 0; i < rungs.size(); i++) {
            sentence.text(i == 0 ? ": " : ", ")
                    .figure("coproduction.felt." + rungs.get(i).code())
                    .text(" as " + PaperWords.within(rungs.get(i).words()));
        }
        return sentence.text(". ")
                .figure("coproduction.gaps")
                .text(" " + PaperWords.form(figures.count("coproduction.gaps"), "was", "were")
                        + " felt two rungs lower than claimed, or more.")
                .end();
    }
}
