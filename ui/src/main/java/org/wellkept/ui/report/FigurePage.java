package org.wellkept.ui.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * One figure of a paper, and what it is made of, as it was.
 *
 * @param figure with its base, such as "9 of 48"
 * @param amounts whether its records add amounts, and are not counted as one each
 * @param rest how many records are not listed, in words; null where none is missing
 */
public record FigurePage(
        Frame frame,
        String paper,
        String paperHref,
        String figure,
        String words,
        String asOf,
        boolean amounts,
        List<Line> records,
        @Nullable String rest)
        implements PublicPage {

    /** More than that nobody reads; the spreadsheet has all of them. */
    static final int LONGEST = 500;

    public FigurePage {
        records = List.copyOf(records);
    }

    /** @param href of its page today, or null */
    public record Line(String name, String title, @Nullable String href, String amount) {}

    static FigurePage of(Paper.Head head, PaperFigure figure) {
        return of(head, figure, PaperLinks.path(head.report()));
    }

    /** @param paperHref where the paper is read to which one goes back */
    static FigurePage of(Paper.Head head, PaperFigure figure, String paperHref) {
        String value = value(figure);
        int all = figure.records().size();
        return new FigurePage(
                Frame.of(
                                value + " " + figure.words(),
                                "What a figure counts in the paper “" + head.title() + "” of "
                                        + head.board().name(),
                                Place.AREAS)
                        .noticing(head.notices()),
                head.title() + ", " + head.board().name(),
                paperHref,
                value,
                figure.words(),
                Words.day(head.takenOn()),
                figure.records().stream().anyMatch(record -> record.amount() != null),
                figure.records().stream()
                        .limit(LONGEST)
                        .map(record -> new Line(
                                record.name(),
                                record.title(),
                                record.path(),
                                record.amount() == null ? "" : Words.number(record.amount())))
                        .toList(),
                all <= LONGEST
                        ? null
                        : "These are the first " + Words.number(LONGEST) + " of " + Words.number(all) + ".");
    }

    /** A figure never stands without what it is a share of, where it is one. */
    private static String value(PaperFigure figure) {
        return figure.base() == null
                ? Words.number(figure.value())
                : Words.number(figure.value()) + " of " + Words.number(figure.base());
    }
}
