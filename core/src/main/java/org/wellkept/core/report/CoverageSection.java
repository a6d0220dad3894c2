package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;

/** Who is reached and who is not, zero shown as zero. Pure. */
final class CoverageSection {

    private CoverageSection() {}

    static List<Block> blocks(PaperSource source, PaperFigures figures) {
        Basis basis = source.basis();
        if (basis == null) {
            return List.of(More.notRecorded("by which groups and steps promises are told apart"));
        }
        List<Block> blocks = new ArrayList<>();
        String promises = PaperWords.count(figures.count(PaperFigures.PROMISES), "promise", "promises");
        blocks.add(list(
                figures,
                "Groups that plans most often miss, with how many of " + promises + " are for them: ",
                basis.themesOf(Basis.GROUPS).stream()
                        .filter(Basis.Heading::oftenMissed)
                        .toList(),
                "coverage."));
        blocks.add(list(
                figures, "The steps of the Prevention Concordat, likewise: ", basis.themesOf(Basis.STEPS), "step."));
        blocks.add(Sentence.with(figures)
                .text("Of " + PaperWords.count(basis.themesOf(Basis.COMPONENTS).size(), "component", "components")
                        + " of a good prevention plan, ")
                .figure("components.covered")
                .text(" have a promise. All groups and components are in the annex, table “coverage”.")
                .end());
        return blocks;
    }

    private static Block.Paragraph list(PaperFigures figures, String begin, List<Basis.Heading> headings, String key) {
        Sentence sentence = Sentence.with(figures).text(begin);
        for (int i = 0; i < headings.size(); i++) {
            Basis.Heading heading = headings.get(i);
            sentence.text(PaperWords.within(heading.label()) + " ")
                    .figure(key + heading.theme())
                    .text(i == headings.size() - 1 ? "." : "; ");
        }
        return sentence.end();
    }
}
