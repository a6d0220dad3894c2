package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.BodyFigure;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRecords;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.ui.look.Words;

/**
 * One figure with the records behind it, for a screen and for an open page alike.
 *
 * @param beside what has to be known beside the figure: its base, what is not in it
 * @param oneByOne the heading of the rows
 * @param rowsAre what each row is: a partner, or a place
 * @param rows what each of them adds
 * @param notTold who is asked and did not answer, where the reader may know; otherwise null
 * @param back to all figures
 */
public record FigurePage(
        String name,
        String words,
        String year,
        String value,
        @Nullable String coverage,
        @Nullable String beside,
        @Nullable String change,
        List<AnchorOverview.Bar> trend,
        String oneByOne,
        String rowsAre,
        List<Row> rows,
        @Nullable String notTold,
        String back) {

    public FigurePage {
        trend = List.copyOf(trend);
        rows = List.copyOf(rows);
    }

    /**
     * A record.
     *
     * @param href to the record itself, where it has a page
     * @param of whose it is, where the row is not of a partner
     * @param from whose record it is, where that is another body that was taken over
     */
    public record Row(
            String name,
            @Nullable String href,
            @Nullable String of,
            String value,
            @Nullable String from,
            @Nullable String note) {}

    static FigurePage of(FigureRecords records, Face face) {
        AnchorFigure figure = records.sum().figure();
        boolean alone = isAlone(records.circle());
        return new FigurePage(
                records.circle().name(),
                figure.words(),
                records.year().words(),
                FigureWords.sum(figure, records.sum().now()),
                FigureWords.coverage(records.sum().now(), alone),
                FigureWords.share(figure, records.sum().now().share(), alone),
                FigureWords.change(figure, records.sum().same(), records.year().previous(), alone),
                AnchorOverview.trend(records.sum()),
                "What each partner told",
                "Partner",
                records.told().stream().map(FigurePage::row).toList(),
                records.notTold().isEmpty()
                        ? null
                        : "Asked, and not told: "
                                + Words.list(records.notTold().stream()
                                        .map(Body::name)
                                        .toList())
                                + ".",
                back(records.circle(), records.year(), face));
    }

    static FigurePage of(EstateRecords records, Face face) {
        EstateRollup rollup = records.rollup();
        EstateFigure figure = records.figure();
        return new FigurePage(
                rollup.circle().name(),
                figure.words(),
                rollup.year().words(),
                EstateWords.sum(figure, rollup),
                EstateWords.coverage(figure, rollup, isAlone(rollup.circle())),
                EstateWords.beside(figure, rollup),
                null,
                List.of(),
                "Place by place",
                "Place",
                records.sites().stream().map(site -> row(figure, site, face)).toList(),
                null,
                back(rollup.circle(), rollup.year(), face));
    }

    static FigurePage of(ProcurementRollup buying, SpendPart asked, Face face) {
        SpendFigures.Part part = SpendWords.part(buying, asked);
        return new FigurePage(
                buying.circle().name(),
                SpendWords.heading(asked),
                buying.year().words(),
                SpendWords.share(part),
                SpendWords.coverage(part, buying, isAlone(buying.circle())),
                part.told() == 0 ? null : "That is " + Pounds.words(part.spent()) + ".",
                SpendWords.change(part.sinceBaseline()),
                List.of(),
                "What each partner told",
                "Partner",
                buying.spend().bodies().stream()
                        .flatMap(body -> row(asked, body))
                        .toList(),
                null,
                back(buying.circle(), buying.year(), face));
    }

    private static boolean isAlone(Circle circle) {
        return circle.kind() == Circle.Kind.ORGANISATION;
    }

    private static String back(Circle circle, FinancialYear year, Face face) {
        return face.figures(AnchorAddress.of(circle.kind(), circle.slug()).in(year));
    }

    private static Row row(BodyFigure one) {
        BigDecimal whole = one.whole();
        return new Row(
                one.body().name(),
                null,
                null,
                FigureWords.told(one.figure(), one.told(), one.fewerThanFive())
                        + (whole == null ? "" : ", of " + Words.number(whole)),
                one.teller().equals(one.body())
                        ? null
                        : "Told by " + one.teller().name() + ", which it took over from.",
                one.told().note());
    }

    private static Row row(EstateFigure figure, CountedSite site, Face face) {
        return new Row(
                site.name(),
                face.site(site.slug()),
                site.body().name(),
                EstateWords.line(figure, site),
                site.recordedBy().equals(site.body())
                        ? null
                        : "Recorded by " + site.recordedBy().name() + ", which it took over from.",
                figure == EstateFigure.WALKING ? site.walkingWorks() : null);
    }

    /** Those alone whose part has a whole: the share is of theirs. */
    private static Stream<Row> row(SpendPart part, SpendFigures.OfBody body) {
        SpendTerms terms = body.terms();
        BigDecimal spent = terms == null ? null : part.of(terms);
        BigDecimal total = terms == null ? null : terms.total();
        return spent == null || total == null || total.signum() == 0
                ? Stream.empty()
                : Stream.of(new Row(
                        body.organisation().name(),
                        null,
                        null,
                        Pounds.exactly(spent) + " of " + Pounds.exactly(total) + " (" + Pounds.share(spent, total)
                                + ")",
                        body.carried() ? "Told by the bodies that it took over from." : null,
                        place(part, Objects.requireNonNull(terms))));
    }

    private static @Nullable String place(SpendPart part, SpendTerms terms) {
        return switch (part) {
            case INNER -> stopped(terms.inner().place());
            case WIDER -> stopped(terms.wider().place());
            case SME, VCSE, USER_LED -> null;
        };
    }

    private static @Nullable String stopped(@Nullable String place) {
        return place == null ? null : "The place: " + Words.stopped(place);
    }
}
