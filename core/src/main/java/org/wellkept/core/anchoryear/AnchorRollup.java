package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;

/**
 * What the bodies of a circle told of a year, with how many of them did.
 *
 * @param countedOn the day on which its bodies are counted: the year's last, or today while it goes on
 * @param years those of which somebody told something, and this one, latest first
 * @param bodies how many have joined
 * @param told how many of them told anything
 * @param figures every figure, in the order of {@link AnchorFigure}
 * @param profiles the bodies that gave themselves a level, by name
 * @param silent the bodies that told their partners nothing, by name; named to partners alone
 */
public record AnchorRollup(
        Circle circle,
        FinancialYear year,
        LocalDate countedOn,
        List<FinancialYear> years,
        int bodies,
        int told,
        List<FigureSum> figures,
        List<Profile> profiles,
        List<Body> silent) {

    public AnchorRollup {
        years = List.copyOf(years);
        figures = List.copyOf(figures);
        profiles = List.copyOf(profiles);
        silent = List.copyOf(silent);
    }

    /** What a figure comes to. */
    public FigureSum figure(AnchorFigure figure) {
        return figures.stream()
                .filter(sum -> sum.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    /** Whether anybody told anything. */
    public boolean isEmpty() {
        return told == 0;
    }

    /** A body of the circle. */
    public record Body(String slug, String name) {}

    /**
     * One figure.
     *
     * @param now this year's
     * @param trend the tallies of the years up to this one of which anybody told it, earliest first
     * @param same the change among those that told it in both years, or null where nobody did
     */
    public record FigureSum(
            AnchorFigure figure,
            Tally now,
            List<OfYear> trend,
            @Nullable SameBodies same) {

        public FigureSum {
            trend = List.copyOf(trend);
        }

        /** The year before. */
        public Optional<OfYear> before(FinancialYear year) {
            return trend.stream()
                    .filter(of -> of.year().equals(year.previous()))
                    .findFirst();
        }
    }

    /**
     * What one figure comes to in one year.
     *
     * @param sum null where nobody told a number
     * @param asked the bodies that are asked for it, or told it unasked
     * @param answered those of them that told a number, or that it doesn't apply
     * @param notApplying those of them to which it doesn't apply
     * @param fewerThanFive those of them whose number is 1 to 4 and kept out of the sum for this reader
     * @param share of what, where the figure is a part and some told both
     */
    public record Tally(
            @Nullable BigDecimal sum,
            int asked,
            int answered,
            int notApplying,
            int fewerThanFive,
            @Nullable Share share) {}

    /**
     * A part and its own whole, of those alone that told both.
     *
     * @param bodies how many told both
     */
    public record Share(BigDecimal part, BigDecimal whole, int bodies) {}

    /** One year's tally. */
    public record OfYear(FinancialYear year, Tally tally) {}

    /**
     * The sums of the bodies that told a figure this year and the year before.
     *
     * @param bodies how many they are
     */
    public record SameBodies(int bodies, BigDecimal before, BigDecimal now) {}

    /** The levels that one body gave itself, in the order of dimensions. */
    public record Profile(Body body, List<Level> levels) {

        public Profile {
            levels = List.copyOf(levels);
        }

        /** The level in a dimension. */
        public Optional<Level> level(AnchorDimension dimension) {
            return levels.stream()
                    .filter(level -> level.dimension() == dimension)
                    .findFirst();
        }
    }

    /**
     * A level, with what was found of it.
     *
     * @param check the latest check, or null; outside the partnership only one that found the level borne out
     */
    public record Level(
            AnchorDimension dimension,
            ProgressionTold told,
            @Nullable ProgressionCheck check) {}
}
