package org.wellkept.core.shown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.ShownFacts.MeasureFact;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;

/**
 * What figures show on a day: a pure function of the facts and the day, explained in words. The first that fits: kept
 * (target reached, or completed with evidence) · overdue · behind (a milestone past due and unmet, or the latest figure
 * short of where the declared pace puts it at that figure's date by more than a tenth of the way from baseline to target)
 * · on track · can't tell (no figure, baseline, start or pace; a due date alone tells nothing). Of several measures the
 * worst counts.
 */
final class ShownRules {

    /** How far short of its pace a figure may fall, as a share of the way from baseline to target. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private ShownRules() {}

    static Shown at(LocalDate day, ShownFacts facts) {
        boolean closed = facts.closedOn() != null && !day.isBefore(facts.closedOn());
        List<Shown> measured = facts.measures().stream()
                .map(measure -> measure(day, facts, measure))
                .toList();
        if (!measured.isEmpty() && measured.stream().allMatch(shown -> shown.answer() == ShownAnswer.MET)) {
            return measured.getFirst();
        }
        if (closed && facts.completed() && facts.evidenced()) {
            return new Shown(
                    ShownAnswer.MET,
                    "completed on " + PlainDay.of(Objects.requireNonNull(facts.closedOn())) + ", with evidence");
        }
        DateWritten due = facts.due();
        if (!closed && due != null && due.to() != null && due.isPast(day)) {
            return new Shown(ShownAnswer.OVERDUE, "due by " + PlainDay.of(due.to()) + ", and not closed");
        }
        Optional<MilestoneFact> missed = facts.milestones().stream()
                .filter(milestone -> !milestone.met() && milestone.dueBy() != null && day.isAfter(milestone.dueBy()))
                .findFirst();
        if (missed.isPresent()) {
            return new Shown(ShownAnswer.BEHIND, missedWords(missed.get()));
        }
        return measured.stream()
                .min(Comparator.comparingInt(shown -> badness(shown.answer())))
                .orElseGet(() -> new Shown(ShownAnswer.CANNOT_TELL, "no measure is named"));
    }

    /**
     * The answer as a function of the day: the last step on or before a day is that day's answer. The first begins when
     * the undertaking was agreed.
     */
    static List<ShownStep> timeline(ShownFacts facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(facts.agreedOn());
        addAfter(days, facts.due() == null ? null : facts.due().to());
        facts.milestones().forEach(milestone -> addAfter(days, milestone.dueBy()));
        facts.measures().forEach(measure -> measure.observations().forEach(seen -> days.add(seen.at())));
        if (facts.closedOn() != null) {
            days.add(facts.closedOn());
        }
        List<ShownStep> steps = new ArrayList<>();
        for (LocalDate day : days.tailSet(facts.agreedOn())) {
            Shown shown = at(day, facts);
            if (steps.isEmpty() || !steps.getLast().shown().equals(shown)) {
                steps.add(new ShownStep(day, shown));
            }
        }
        return steps;
    }

    private static void addAfter(Set<LocalDate> days, @Nullable LocalDate last) {
        if (last != null) {
            days.add(last.plusDays(1));
        }
    }

    private static String missedWords(MilestoneFact missed) {
        return "“" + missed.title() + "” was due by " + PlainDay.of(Objects.requireNonNull(missed.dueBy()))
                + " and is not met";
    }

    private static int badness(ShownAnswer answer) {
        return switch (answer) {
            case OVERDUE, BEHIND -> 0;
            case CANNOT_TELL -> 1;
            case ON_TRACK -> 2;
            case MET -> 3;
            case WAITING -> throw new IllegalArgumentException("Figures never wait; only their readers do");
        };
    }

    private static Shown measure(LocalDate day, ShownFacts facts, MeasureFact measure) {
        Observation latest = measure.latest(day);
        if (latest == null) {
            return new Shown(ShownAnswer.CANNOT_TELL, "no figure yet for " + measure.name());
        }
        BigDecimal target = measure.target();
        BigDecimal baseline = measure.baseline();
        Pace pace = measure.pace();
        if (target == null) {
            return new Shown(ShownAnswer.CANNOT_TELL, "no target is named for " + measure.name());
        }
        if (measure.reaches(latest.value())) {
            return new Shown(
                    ShownAnswer.MET, of(latest.value(), target, measure) + " reached by " + PlainDay.of(latest.at()));
        }
        if (baseline == null) {
            return new Shown(ShownAnswer.CANNOT_TELL, "no starting figure is named for " + measure.name());
        }
        if (pace == null) {
            return new Shown(ShownAnswer.CANNOT_TELL, "no pace is declared for " + measure.name());
        }
        return expected(latest.at(), facts, measure)
                .map(expected ->
                        againstPace(latest, expected, target.subtract(baseline).abs(), measure))
                .orElseGet(() -> new Shown(
                        ShownAnswer.CANNOT_TELL, "the pace of " + measure.name() + " needs " + whatThePaceNeeds(pace)));
    }

    private static Shown againstPace(Observation latest, BigDecimal expected, BigDecimal way, MeasureFact measure) {
        BigDecimal shortfall =
                measure.isFalling() ? latest.value().subtract(expected) : expected.subtract(latest.value());
        ShownAnswer answer =
                shortfall.compareTo(way.multiply(TOLERANCE)) > 0 ? ShownAnswer.BEHIND : ShownAnswer.ON_TRACK;
        return new Shown(answer, of(latest.value(), expected, measure) + " expected by " + PlainDay.of(latest.at()));
    }

    private static String whatThePaceNeeds(Pace pace) {
        return switch (pace) {
            case EVEN -> "a start and a due date";
            case MILESTONES -> "milestones with dates";
            case STEPS -> "what is expected at which dates";
            case END -> "a due date";
        };
    }

    /** Where the declared pace puts the measure on a day, or empty when the pace lacks what it needs. */
    static Optional<BigDecimal> expected(LocalDate day, ShownFacts facts, MeasureFact measure) {
        BigDecimal baseline = measure.baseline();
        BigDecimal target = measure.target();
        Pace pace = measure.pace();
        if (baseline == null || target == null || pace == null) {
            return Optional.empty();
        }
        return switch (pace) {
            case EVEN -> share(day, facts).map(share -> along(baseline, target, share));
            case MILESTONES -> milestonesShare(day, facts).map(share -> along(baseline, target, share));
            case STEPS -> steps(day, baseline, measure.steps());
            case END -> lastDay(facts.due()).map(last -> day.isBefore(last) ? baseline : target);
        };
    }

    private static BigDecimal along(BigDecimal baseline, BigDecimal target, BigDecimal share) {
        return baseline.add(target.subtract(baseline).multiply(share));
    }

    private static Optional<LocalDate> lastDay(@Nullable DateWritten due) {
        return due == null ? Optional.empty() : Optional.ofNullable(due.to());
    }

    private static Optional<BigDecimal> share(LocalDate day, ShownFacts facts) {
        LocalDate first = facts.start() == null ? null : facts.start().from();
        LocalDate last = facts.due() == null ? null : facts.due().to();
        if (first == null || last == null || !last.isAfter(first)) {
            return Optional.empty();
        }
        long whole = ChronoUnit.DAYS.between(first, last);
        long gone = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, whole);
        return Optional.of(BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> milestonesShare(LocalDate day, ShownFacts facts) {
        List<LocalDate> dated = facts.milestones().stream()
                .map(MilestoneFact::dueBy)
                .filter(Objects::nonNull)
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        long fallen = dated.stream().filter(dueBy -> !dueBy.isAfter(day)).count();
        return Optional.of(BigDecimal.valueOf(fallen).divide(BigDecimal.valueOf(dated.size()), MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> steps(LocalDate day, BigDecimal baseline, List<PaceStep> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal expected = baseline;
        for (PaceStep step : steps) {
            if (!step.at().isAfter(day)) {
                expected = step.expected();
            }
        }
        return Optional.of(expected);
    }

    private static String of(BigDecimal value, BigDecimal of, MeasureFact measure) {
        String unit = measure.unit();
        String whole = number(of);
        if (unit == null) {
            return number(value) + " of " + whole;
        }
        return unit.equals("%") ? number(value) + "% of " + whole + "%" : number(value) + " of " + whole + " " + unit;
    }

    private static String number(BigDecimal number) {
        BigDecimal rounded = number.abs().compareTo(BigDecimal.TEN) >= 0
                ? number.setScale(0, RoundingMode.HALF_UP)
                : number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.UK, rounded.scale() > 0 ? "%,.1f" : "%,.0f", rounded);
    }
}
