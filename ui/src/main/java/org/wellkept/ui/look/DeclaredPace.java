package org.wellkept.ui.look;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneTerms;

/** Where a measure was to be on which day, by the pace that was declared with its target: a line to be drawn. */
final class DeclaredPace {

    /** A corner of the line. */
    record Point(LocalDate at, BigDecimal expected) {}

    private DeclaredPace() {}

    /** The corners of the line, earliest first, or nothing where the pace lacks what it needs. */
    static List<Point> of(
            MeasureTerms measure,
            @Nullable DateWritten start,
            @Nullable DateWritten due,
            List<MilestoneTerms> milestones) {
        BigDecimal baseline = measure.baseline();
        BigDecimal target = measure.target();
        LocalDate first = start == null ? null : start.from();
        LocalDate last = due == null ? null : due.to();
        if (baseline == null || target == null || measure.pace() == null) {
            return List.of();
        }
        return switch (measure.pace()) {
            case EVEN ->
                first == null || last == null || !last.isAfter(first)
                        ? List.of()
                        : List.of(new Point(first, baseline), new Point(last, target));
            case END ->
                last == null
                        ? List.of()
                        : inSteps(
                                first == null ? null : new Point(first, baseline),
                                baseline,
                                List.of(new Point(last, target)));
            case STEPS ->
                inSteps(
                        first == null ? null : new Point(first, baseline),
                        baseline,
                        measure.steps().stream()
                                .map(step -> new Point(step.at(), step.expected()))
                                .sorted(Comparator.comparing(Point::at))
                                .toList());
            case MILESTONES ->
                inSteps(
                        first == null ? null : new Point(first, baseline),
                        baseline,
                        equalSteps(baseline, target, milestones));
        };
    }

    private static List<Point> equalSteps(BigDecimal baseline, BigDecimal target, List<MilestoneTerms> milestones) {
        List<LocalDate> days = milestones.stream()
                .flatMap(milestone -> milestone.due() == null
                        ? Stream.empty()
                        : Stream.ofNullable(milestone.due().to()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Point> steps = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            BigDecimal share = BigDecimal.valueOf(i + 1.0)
                    .divide(BigDecimal.valueOf(days.size()), java.math.MathContext.DECIMAL64);
            steps.add(new Point(
                    days.get(i), baseline.add(target.subtract(baseline).multiply(share))));
        }
        return steps;
    }

    /** Level until the day of each step, then up or down at once. */
    private static List<Point> inSteps(@Nullable Point first, BigDecimal baseline, List<Point> steps) {
        List<Point> line = new ArrayList<>();
        if (first != null
                && !steps.isEmpty()
                && first.at().isBefore(steps.getFirst().at())) {
            line.add(first);
        }
        BigDecimal level = baseline;
        for (Point step : steps) {
            line.add(new Point(step.at(), level));
            line.add(step);
            level = step.expected();
        }
        return line;
    }
}
