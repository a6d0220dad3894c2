package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.BodyFigure;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.gathering.Circle;
import org.wellkept.ui.look.Words;

/**
 * One figure with the records behind it, for a screen and for an open page alike.
 *
 * @param rows what each body told
 * @param notTold who is asked and did not answer, where the reader may know; otherwise null
 * @param back to all figures
 */
public record FigurePage(
        String name,
        String words,
        String year,
        String value,
        @Nullable String coverage,
        @Nullable String share,
        @Nullable String change,
        List<AnchorOverview.Bar> trend,
        List<Row> rows,
        @Nullable String notTold,
        String back) {

    public FigurePage {
        trend = List.copyOf(trend);
        rows = List.copyOf(rows);
    }

    /** @param from whose return tells it, where that is another body that was taken over */
    public record Row(
            String body,
            String value,
            @Nullable String from,
            @Nullable String note) {}

    static FigurePage of(FigureRecords records, Function<AnchorAddress, String> addressed) {
        AnchorFigure figure = records.sum().figure();
        boolean alone = records.circle().kind() == Circle.Kind.ORGANISATION;
        return new FigurePage(
                records.circle().name(),
                figure.words(),
                records.year().words(),
                FigureWords.sum(figure, records.sum().now()),
                FigureWords.coverage(records.sum().now(), alone),
                FigureWords.share(figure, records.sum().now().share(), alone),
                FigureWords.change(figure, records.sum().same(), records.year().previous(), alone),
                AnchorOverview.trend(records.sum()),
                records.told().stream().map(FigurePage::row).toList(),
                records.notTold().isEmpty()
                        ? null
                        : "Asked, and not told: "
                                + Words.list(records.notTold().stream()
                                        .map(Body::name)
                                        .toList())
                                + ".",
                addressed.apply(AnchorAddress.of(
                                records.circle().kind(), records.circle().slug())
                        .in(records.year())));
    }

    private static Row row(BodyFigure one) {
        BigDecimal whole = one.whole();
        return new Row(
                one.body().name(),
                FigureWords.told(one.figure(), one.told(), one.fewerThanFive())
                        + (whole == null ? "" : ", of " + Words.number(whole)),
                one.teller().equals(one.body())
                        ? null
                        : "Told by " + one.teller().name() + ", which it took over from.",
                one.told().note());
    }
}
