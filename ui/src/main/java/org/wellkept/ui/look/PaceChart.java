package org.wellkept.ui.look;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;

/**
 * A small drawing of what was counted, against the pace that was declared. The same figures stand in a table beside it.
 *
 * @param title what is drawn
 * @param description what can be seen in it, in words
 * @param figures the figures as {@code points} of a line
 * @param pace the declared pace as {@code points} of a line, or null when none can be drawn
 * @param targetY the height of the target, or null when it has none
 */
public record PaceChart(
        String title,
        String description,
        String figures,
        @Nullable String pace,
        @Nullable String targetY,
        List<Dot> dots,
        List<Label> labels) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 190;

    private static final int LEFT = 8;
    private static final int RIGHT = 392;
    private static final int TOP = 26;
    private static final int BOTTOM = 162;
    private static final int LONGEST_UNIT = 24;

    /** About as wide as a letter of the drawing's words. */
    private static final double LETTER = 7.6;

    public PaceChart {
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** A figure. */
    public record Dot(String x, String y) {}

    /** Words in the drawing. {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    public record Label(String x, String y, String anchor, String text, boolean strong) {}

    /** The drawing, or nothing where nothing was counted yet. */
    public static Optional<PaceChart> of(
            MeasureRead measure,
            @Nullable DateWritten start,
            @Nullable DateWritten due,
            List<MilestoneTerms> milestones) {
        if (measure.observations().isEmpty()) {
            return Optional.empty();
        }
        List<Observation> seen = measure.observations().stream()
                .sorted(Comparator.comparing(Observation::at))
                .toList();
        return Optional.of(draw(measure.terms(), seen, DeclaredPace.of(measure.terms(), start, due, milestones)));
    }

    private static PaceChart draw(MeasureTerms terms, List<Observation> seen, List<DeclaredPace.Point> pace) {
        Scale scale = Scale.over(terms, seen, pace);
        String figures = seen.stream()
                .map(observation -> scale.point(observation.at(), observation.value()))
                .collect(Collectors.joining(" "));
        @Nullable
        String paceLine = pace.isEmpty()
                ? null
                : pace.stream()
                        .map(point -> scale.point(point.at(), point.expected()))
                        .collect(Collectors.joining(" "));
        BigDecimal target = terms.target();
        return new PaceChart(
                Words.sentence(terms.name()),
                describe(terms, seen, !pace.isEmpty()),
                figures,
                paceLine,
                target == null ? null : scale.y(target),
                seen.stream()
                        .map(observation -> new Dot(scale.x(observation.at()), scale.y(observation.value())))
                        .toList(),
                label(terms, seen, scale));
    }

    private static String describe(MeasureTerms terms, List<Observation> seen, boolean paced) {
        Observation latest = seen.getLast();
        StringBuilder words = new StringBuilder();
        words.append(Words.count(seen.size(), "figure", "figures")).append(". Latest: ");
        words.append(Words.figure(latest.value(), terms.unit()))
                .append(" on ")
                .append(Words.day(latest.at()))
                .append('.');
        if (terms.target() != null) {
            words.append(" The target is ")
                    .append(Words.figure(terms.target(), terms.unit()))
                    .append('.');
        }
        words.append(paced ? " A dashed line shows the declared pace." : "");
        return words.toString();
    }

    private static List<Label> label(MeasureTerms terms, List<Observation> seen, Scale scale) {
        List<Label> labels = new ArrayList<>();
        String foot = Integer.toString(HEIGHT - 8);
        labels.add(new Label(Integer.toString(LEFT), foot, "start", Words.month(scale.first()), false));
        if (!scale.first().equals(scale.last())) {
            labels.add(new Label(Integer.toString(RIGHT), foot, "end", Words.month(scale.last()), false));
        }
        BigDecimal target = terms.target();
        if (target != null) {
            // above its line, unless that would leave the drawing
            double line = scale.height(target);
            double y = line - 7 < 12 ? line + 15 : line - 7;
            labels.add(new Label(
                    Integer.toString(LEFT),
                    Scale.text(y),
                    "start",
                    "target " + Words.figure(target, shortUnit(terms)),
                    false));
        }
        labels.add(latest(terms, seen, scale));
        return labels;
    }

    /** The latest figure in words: to the right of its dot where there is room, otherwise on the side that the line leaves. */
    private static Label latest(MeasureTerms terms, List<Observation> seen, Scale scale) {
        Observation latest = seen.getLast();
        String words = Words.figure(latest.value(), shortUnit(terms));
        double x = scale.across(latest.at());
        double y = scale.height(latest.value());
        if (x + 10 + words.length() * LETTER <= RIGHT) {
            return new Label(Scale.text(x + 10), Scale.text(y + 4), "start", words, true);
        }
        boolean fromBelow =
                seen.size() < 2 || scale.height(seen.get(seen.size() - 2).value()) >= y;
        double free = fromBelow && y - 12 >= TOP - 12 ? y - 12 : y + 20;
        return new Label(
                Scale.text(Math.min(x + 4, RIGHT)), Scale.text(Math.min(free, BOTTOM - 2.0)), "end", words, true);
    }

    /** A unit that fits into the drawing; a longer one stands in the table. */
    private static @Nullable String shortUnit(MeasureTerms terms) {
        return terms.unit() == null || terms.unit().length() > LONGEST_UNIT ? null : terms.unit();
    }

    /** From days and figures to places in the drawing. */
    private record Scale(LocalDate first, LocalDate last, double low, double high) {

        static Scale over(MeasureTerms terms, List<Observation> seen, List<DeclaredPace.Point> pace) {
            List<LocalDate> days = Stream.concat(
                            seen.stream().map(Observation::at), pace.stream().map(DeclaredPace.Point::at))
                    .sorted()
                    .toList();
            List<Double> values = Stream.of(
                            seen.stream().map(Observation::value),
                            pace.stream().map(DeclaredPace.Point::expected),
                            Stream.ofNullable(terms.baseline()),
                            Stream.ofNullable(terms.target()))
                    .flatMap(figures -> figures)
                    .map(BigDecimal::doubleValue)
                    .sorted()
                    .toList();
            double low = values.getFirst();
            double high = values.getLast();
            // a count starts at nothing, unless that would squeeze the whole story into a thin band
            low = low > 0 && low < high / 2 ? 0 : low;
            if (high - low < 1e-9) {
                high = high + 1;
                low = low - 1;
            }
            return new Scale(days.getFirst(), days.getLast(), low, high);
        }

        String point(LocalDate day, BigDecimal value) {
            return x(day) + "," + y(value);
        }

        String x(LocalDate day) {
            return text(across(day));
        }

        String y(BigDecimal value) {
            return text(height(value));
        }

        double across(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(first, last);
            return whole == 0
                    ? (LEFT + RIGHT) / 2.0
                    : LEFT + (RIGHT - LEFT) * (double) ChronoUnit.DAYS.between(first, day) / whole;
        }

        double height(BigDecimal value) {
            return BOTTOM - (BOTTOM - TOP) * (value.doubleValue() - low) / (high - low);
        }

        static String text(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }
    }
}
