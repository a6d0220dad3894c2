package org.wellkept.ui.anchor;

import java.util.List;
import java.util.stream.Stream;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.ui.look.Words;

/**
 * What partners do beyond their promises, for a board's or an organisation's page.
 *
 * @param sentences the figures that were told, each with how many told it
 * @param href to all of them; an open page's address
 */
public record AnchorSection(String heading, List<String> sentences, String href) {

    private static final int MOST = 6;

    public AnchorSection {
        sentences = List.copyOf(sentences);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public static AnchorSection of(AnchorRollup rollup, Headlines headlines) {
        boolean alone = rollup.circle().kind() == Circle.Kind.ORGANISATION;
        Stream<String> quoted = headlines.all().stream()
                .map(headline -> headline.sentence() + (headline.coverage() == null ? "" : " " + headline.coverage()));
        Stream<String> told = rollup.figures().stream()
                .filter(sum -> sum.now().sum() != null)
                .limit(MOST)
                .map(sum -> sum.figure().words() + ": " + FigureWords.sum(sum.figure(), sum.now())
                        + (alone
                                ? "."
                                : ". Told by "
                                        + Words.of(
                                                sum.now().answered(), sum.now().asked()) + "."));
        return new AnchorSection(
                (alone ? "A good neighbour? What it told of " : "Good neighbours? What was told of ")
                        + rollup.year().words(),
                Stream.concat(quoted, told).toList(),
                AnchorAddress.of(rollup.circle().kind(), rollup.circle().slug())
                        .in(rollup.year())
                        .open());
    }
}
