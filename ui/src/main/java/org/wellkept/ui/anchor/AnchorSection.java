package org.wellkept.ui.anchor;

import java.util.List;
import java.util.stream.Stream;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollup.FigureSum;
import org.wellkept.core.gathering.Circle;
import org.wellkept.ui.anchor.Headlines.Headline;
import org.wellkept.ui.look.Words;

/**
 * What partners do beyond their promises, for a board's or an organisation's page.
 *
 * @param figures those that were told, each with how many told it and a link to its records
 * @param href to all of them
 */
public record AnchorSection(String heading, List<Headline> figures, String href) {

    private static final int MOST = 6;

    public AnchorSection {
        figures = List.copyOf(figures);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /** For an open page. */
    public static AnchorSection open(AnchorRollup rollup, Headlines headlines) {
        return of(rollup, headlines, Face.OPEN);
    }

    /** For a screen. */
    public static AnchorSection within(AnchorRollup rollup, Headlines headlines) {
        return of(rollup, headlines, Face.WORKSPACE);
    }

    private static AnchorSection of(AnchorRollup rollup, Headlines headlines, Face face) {
        boolean alone = rollup.circle().kind() == Circle.Kind.ORGANISATION;
        AnchorAddress here =
                AnchorAddress.of(rollup.circle().kind(), rollup.circle().slug()).in(rollup.year());
        Stream<Headline> told = rollup.figures().stream()
                .filter(sum -> sum.now().sum() != null)
                .limit(MOST)
                .map(sum -> new Headline(
                        sum.figure().words(),
                        FigureWords.sum(sum.figure(), sum.now()) + ".",
                        alone ? null : coverage(sum),
                        face.figures(here.showing(new ShownFigure.Told(sum.figure())))));
        return new AnchorSection(
                (alone ? "A good neighbour? What it told of " : "Good neighbours? What was told of ")
                        + rollup.year().words(),
                Stream.concat(headlines.all().stream(), told).toList(),
                face.figures(here));
    }

    private static String coverage(FigureSum sum) {
        return "Told by " + Words.of(sum.now().answered(), sum.now().asked()) + ".";
    }
}
