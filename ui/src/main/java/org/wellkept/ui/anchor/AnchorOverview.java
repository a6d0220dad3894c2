package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.FigureSum;
import org.wellkept.core.anchoryear.AnchorRollup.Level;
import org.wellkept.core.anchoryear.AnchorRollup.OfYear;
import org.wellkept.core.anchoryear.AnchorRollup.Profile;
import org.wellkept.core.anchoryear.ProgressionCheck;
import org.wellkept.core.anchoryear.ProgressionLevel;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.look.Words;

/**
 * What yearly returns come to, for a screen and for an open page alike.
 *
 * @param coverage how many told anything, in a sentence
 * @param headlines the figures that a board would quote
 * @param parts the dimensions in which something was told
 * @param profiles how far bodies say they have come, by name
 * @param missing what nobody told, and who told nothing where the reader may know
 */
public record AnchorOverview(
        String name,
        String year,
        List<YearLink> years,
        String coverage,
        List<Headlines.Headline> headlines,
        List<Part> parts,
        List<ProfileLines> profiles,
        List<String> missing) {

    public AnchorOverview {
        years = List.copyOf(years);
        headlines = List.copyOf(headlines);
        parts = List.copyOf(parts);
        profiles = List.copyOf(profiles);
        missing = List.copyOf(missing);
    }

    /** @param href null for the year that is shown */
    public record YearLink(String words, @Nullable String href) {}

    public record Part(String heading, List<Figure> figures) {
        public Part {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param beside what has to be known beside it: its base, what is not in it
     * @param href to the records behind it
     * @param trend empty where there is one year alone
     */
    public record Figure(
            String words,
            String value,
            @Nullable String coverage,
            @Nullable String beside,
            @Nullable String change,
            String href,
            List<Bar> trend) {
        public Figure {
            trend = List.copyOf(trend);
        }
    }

    /** @param width of its bar, such as {@code 40%} of the longest */
    public record Bar(String year, String value, String coverage, String width) {}

    public record ProfileLines(String name, List<LevelLine> levels) {
        public ProfileLines {
            levels = List.copyOf(levels);
        }
    }

    /** @param width of its bar: a quarter for each level */
    public record LevelLine(
            String dimension,
            String level,
            String width,
            @Nullable String reason,
            @Nullable String next,
            @Nullable String check) {}

    public boolean isEmpty() {
        return headlines.isEmpty() && parts.isEmpty() && profiles.isEmpty();
    }

    static AnchorOverview of(AnchorRollup rollup, Gathered gathered, Face face) {
        AnchorAddress here =
                AnchorAddress.of(rollup.circle().kind(), rollup.circle().slug()).in(rollup.year());
        return new AnchorOverview(
                rollup.circle().name(),
                rollup.year().words(),
                rollup.years().stream()
                        .map(year -> new YearLink(
                                year.words(), year.equals(rollup.year()) ? null : face.figures(here.in(year))))
                        .toList(),
                coverage(rollup),
                Headlines.of(gathered, face).all(),
                Arrays.stream(AnchorDimension.values())
                        .map(dimension ->
                                new Part(heading(dimension), figures(dimension, rollup, gathered, here, face)))
                        .filter(part -> !part.figures().isEmpty())
                        .toList(),
                rollup.profiles().stream().map(AnchorOverview::profile).toList(),
                missing(rollup, gathered));
    }

    private static String coverage(AnchorRollup rollup) {
        String year = rollup.year().words();
        if (rollup.circle().kind() == Circle.Kind.ORGANISATION) {
            return rollup.told() == 0
                    ? "It has told nothing of " + year + " here."
                    : "This is what it tells of " + year + ".";
        }
        return Words.of(rollup.told(), rollup.bodies()) + " "
                + Words.form(rollup.bodies(), "partner has", "partners have") + " told something of " + year + ".";
    }

    private static List<Figure> figures(
            AnchorDimension dimension, AnchorRollup rollup, Gathered gathered, AnchorAddress here, Face face) {
        return switch (dimension) {
            case PROCUREMENT ->
                Arrays.stream(SpendPart.values())
                        .map(part -> SpendWords.part(gathered.buying(), part))
                        .filter(part -> part.told() > 0)
                        .map(part -> figure(
                                part,
                                gathered.buying(),
                                face.figures(here.showing(new ShownFigure.Spent(part.part())))))
                        .toList();
            case ESTATES ->
                Arrays.stream(EstateFigure.values())
                        .filter(figure -> figure.coverage(gathered.estates()).answered() > 0)
                        .map(figure -> figure(
                                figure, gathered.estates(), face.figures(here.showing(new ShownFigure.Opened(figure)))))
                        .toList();
            case EMPLOYMENT, ENVIRONMENT, HOUSING, PLACE ->
                rollup.figures().stream()
                        .filter(sum -> sum.figure().dimension() == dimension
                                && !sum.trend().isEmpty())
                        .map(sum -> figure(sum, rollup, face.figures(here.showing(new ShownFigure.Told(sum.figure())))))
                        .toList();
        };
    }

    private static Figure figure(SpendFigures.Part part, ProcurementRollup buying, String href) {
        return new Figure(
                SpendWords.heading(part.part()),
                SpendWords.share(part),
                SpendWords.coverage(part, buying, buying.circle().kind() == Circle.Kind.ORGANISATION),
                null,
                SpendWords.change(part.sinceBaseline()),
                href,
                List.of());
    }

    private static Figure figure(EstateFigure figure, EstateRollup estates, String href) {
        return new Figure(
                figure.words(),
                EstateWords.sum(figure, estates),
                EstateWords.coverage(figure, estates, estates.circle().kind() == Circle.Kind.ORGANISATION),
                EstateWords.beside(figure, estates),
                null,
                href,
                List.of());
    }

    private static String heading(AnchorDimension dimension) {
        return Words.sentence(dimension.role());
    }

    private static Figure figure(FigureSum sum, AnchorRollup rollup, String href) {
        AnchorFigure figure = sum.figure();
        boolean alone = rollup.circle().kind() == Circle.Kind.ORGANISATION;
        return new Figure(
                figure.words(),
                FigureWords.sum(figure, sum.now()),
                FigureWords.coverage(sum.now(), alone),
                FigureWords.share(figure, sum.now().share(), alone),
                FigureWords.change(figure, sum.same(), rollup.year().previous(), alone),
                href,
                trend(sum));
    }

    /** Bars stand beside their numbers in a table: one drawing, and the same in words. */
    static List<Bar> trend(FigureSum sum) {
        List<OfYear> years =
                sum.trend().stream().filter(of -> of.tally().sum() != null).toList();
        if (years.size() < 2) {
            return List.of();
        }
        BigDecimal most = years.stream()
                .flatMap(of -> Optional.ofNullable(of.tally().sum()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (OfYear of : years) {
            BigDecimal value = Objects.requireNonNull(of.tally().sum());
            bars.add(new Bar(
                    of.year().words(),
                    FigureWords.amount(sum.figure(), value),
                    Words.of(of.tally().answered(), of.tally().asked()),
                    percent(value, most)));
        }
        return bars;
    }

    private static String percent(BigDecimal value, BigDecimal most) {
        return most.signum() == 0
                ? "0%"
                : value.multiply(BigDecimal.valueOf(100)).divide(most, 1, RoundingMode.HALF_UP) + "%";
    }

    private static ProfileLines profile(Profile profile) {
        return new ProfileLines(
                profile.body().name(),
                profile.levels().stream().map(AnchorOverview::line).toList());
    }

    private static LevelLine line(Level level) {
        int number = Objects.requireNonNull(level.told().level());
        return new LevelLine(
                level.dimension().words(),
                levelWords(number),
                number * 25 + "%",
                level.told().reason(),
                level.told().next(),
                level.check() == null ? null : checkWords(level.check(), number));
    }

    /** "2 of 4: some action". */
    static String levelWords(int number) {
        return number + " of 4"
                + ProgressionLevel.of(number)
                        .map(known -> ": " + known.words().toLowerCase(Locale.UK))
                        .orElse("");
    }

    /** Who looked, when, and how much of the level they found borne out. */
    static String checkWords(ProgressionCheck check, int now) {
        String found = switch (check.answer()) {
            case COMPLETE -> "found it borne out";
            case SUBSTANTIAL -> "found most of it borne out";
            case LIMITED -> "found little of it borne out";
            case NOT_STARTED -> "found nothing begun";
            case NO_EVIDENCE -> "found nothing that shows it";
        };
        return check.by() + " looked on " + Words.day(check.on()) + " and " + found
                + (check.level() == now ? "." : " (of level " + check.level() + ", which it was then).")
                + (check.interests() == null ? "" : " Interests declared: " + check.interests());
    }

    private static List<String> missing(AnchorRollup rollup, Gathered gathered) {
        List<String> missing = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        rollup.figures()
                .forEach(sum -> (sum.now().answered() == 0 ? untold : told)
                        .add(sum.figure().words()));
        for (EstateFigure figure : EstateFigure.values()) {
            (figure.coverage(gathered.estates()).answered() == 0 ? untold : told).add(figure.words());
        }
        if (!untold.isEmpty() && !told.isEmpty()) {
            missing.add("Nobody told of " + rollup.year().words() + ": " + String.join("; ", untold) + ".");
        }
        if (!rollup.silent().isEmpty() && rollup.circle().kind() != Circle.Kind.ORGANISATION) {
            missing.add("Nothing told yet by "
                    + Words.list(rollup.silent().stream().map(Body::name).toList()) + ".");
        }
        return missing;
    }
}
