package org.wellkept.core.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.ShownFacts.MeasureFact;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;

class ShownRulesTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 4, 1);
    private static final DateWritten START = day(LocalDate.of(2026, 4, 1));
    private static final DateWritten DUE = day(LocalDate.of(2027, 3, 31));
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    @Test
    void a_figure_near_its_pace_is_on_track() {
        assertThat(shown(NOVEMBER, people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 130))))
                .isEqualTo(new Shown(ShownAnswer.ON_TRACK, "130 of 150 people expected by 30 September 2026"));
    }

    @Test
    void a_figure_short_of_its_pace_by_more_than_a_tenth_of_the_way_is_behind() {
        assertThat(shown(NOVEMBER, people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 84))))
                .isEqualTo(new Shown(ShownAnswer.BEHIND, "84 of 150 people expected by 30 September 2026"));
    }

    @Test
    void exactly_a_tenth_of_the_way_short_is_still_on_track() {
        MeasureFact steps = new MeasureFact(
                "people trained",
                "people",
                BigDecimal.ZERO,
                BigDecimal.valueOf(300),
                Pace.STEPS,
                List.of(new PaceStep(LocalDate.of(2026, 9, 1), BigDecimal.valueOf(150))),
                List.of(seen(LocalDate.of(2026, 9, 30), 120)));
        assertThat(shown(NOVEMBER, steps).answer()).isEqualTo(ShownAnswer.ON_TRACK);
        assertThat(shown(NOVEMBER, with(steps, seen(LocalDate.of(2026, 9, 30), 119)))
                        .answer())
                .isEqualTo(ShownAnswer.BEHIND);
    }

    @Test
    void zero_is_a_figure() {
        assertThat(shown(NOVEMBER, people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 0))))
                .isEqualTo(new Shown(ShownAnswer.BEHIND, "0 of 150 people expected by 30 September 2026"));
    }

    @Test
    void a_target_that_is_reached_is_kept_even_when_due_is_past() {
        MeasureFact reached = people(Pace.EVEN, seen(LocalDate.of(2027, 3, 1), 300));
        assertThat(shown(LocalDate.of(2027, 6, 1), reached).answer()).isEqualTo(ShownAnswer.MET);
    }

    @Test
    void fewer_is_better_where_the_target_lies_below_the_baseline() {
        MeasureFact waiting = new MeasureFact(
                "weeks of waiting",
                "weeks",
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(10),
                Pace.EVEN,
                List.of(),
                List.of(seen(LocalDate.of(2026, 9, 30), 19)));
        assertThat(shown(NOVEMBER, waiting).answer()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(shown(NOVEMBER, with(waiting, seen(LocalDate.of(2026, 9, 30), 15)))
                        .answer())
                .isEqualTo(ShownAnswer.ON_TRACK);
        assertThat(shown(NOVEMBER, with(waiting, seen(LocalDate.of(2026, 9, 30), 9)))
                        .answer())
                .isEqualTo(ShownAnswer.MET);
    }

    @Test
    void past_due_and_not_closed_is_overdue() {
        assertThat(shown(LocalDate.of(2027, 4, 1), people(Pace.EVEN, seen(LocalDate.of(2027, 3, 1), 290))))
                .isEqualTo(new Shown(ShownAnswer.OVERDUE, "due by 31 March 2027, and not closed"));
    }

    @Test
    void a_due_date_counts_to_its_last_day() {
        assertThat(shown(LocalDate.of(2027, 3, 31), people(Pace.EVEN, seen(LocalDate.of(2027, 3, 1), 280)))
                        .answer())
                .isEqualTo(ShownAnswer.ON_TRACK);
    }

    @Test
    void ongoing_is_never_overdue() {
        ShownFacts facts = new ShownFacts(
                AGREED, START, new DateWritten("ongoing", null, null), null, false, false, List.of(), List.of());
        assertThat(ShownRules.at(LocalDate.of(2099, 1, 1), facts).answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
    }

    @Test
    void a_missed_milestone_is_behind_and_is_named() {
        ShownFacts facts = new ShownFacts(
                AGREED,
                START,
                DUE,
                null,
                false,
                false,
                List.of(
                        new MilestoneFact("Rota agreed", LocalDate.of(2026, 6, 30), true),
                        new MilestoneFact("Planning consent", LocalDate.of(2026, 9, 30), false)),
                List.of(people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 150))));
        assertThat(ShownRules.at(NOVEMBER, facts))
                .isEqualTo(new Shown(
                        ShownAnswer.BEHIND, "“Planning consent” was due by 30 September 2026 and is not met"));
    }

    @Test
    void completed_with_evidence_is_kept_and_without_it_cannot_be_told() {
        assertThat(ShownRules.at(NOVEMBER, completed(true)).answer()).isEqualTo(ShownAnswer.MET);
        assertThat(ShownRules.at(NOVEMBER, completed(false)).answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
    }

    private static ShownFacts completed(boolean evidenced) {
        return new ShownFacts(AGREED, START, DUE, LocalDate.of(2026, 10, 1), true, evidenced, List.of(), List.of());
    }

    @Test
    void without_figure_target_baseline_or_pace_it_cannot_be_told_and_says_which() {
        Observation seen = seen(LocalDate.of(2026, 9, 30), 84);
        assertThat(shown(NOVEMBER, people(Pace.EVEN)).because()).isEqualTo("no figure yet for people trained");
        assertThat(shown(NOVEMBER, measure(BigDecimal.ZERO, null, Pace.EVEN, seen))
                        .because())
                .isEqualTo("no target is named for people trained");
        assertThat(shown(NOVEMBER, measure(null, BigDecimal.TEN.scaleByPowerOfTen(2), Pace.EVEN, seen))
                        .because())
                .isEqualTo("no starting figure is named for people trained");
        assertThat(shown(NOVEMBER, measure(BigDecimal.ZERO, BigDecimal.valueOf(300), null, seen))
                        .because())
                .isEqualTo("no pace is declared for people trained");
    }

    @Test
    void an_even_pace_without_a_start_cannot_be_told() {
        ShownFacts facts = new ShownFacts(
                AGREED,
                null,
                DUE,
                null,
                false,
                false,
                List.of(),
                List.of(people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 84))));
        assertThat(ShownRules.at(NOVEMBER, facts))
                .isEqualTo(
                        new Shown(ShownAnswer.CANNOT_TELL, "the pace of people trained needs a start and a due date"));
    }

    @Test
    void all_at_the_end_expects_nothing_before_the_due_date() {
        assertThat(shown(NOVEMBER, people(Pace.END, seen(LocalDate.of(2026, 9, 30), 0)))
                        .answer())
                .isEqualTo(ShownAnswer.ON_TRACK);
    }

    @Test
    void with_milestones_each_that_falls_due_asks_for_its_share() {
        ShownFacts facts = new ShownFacts(
                AGREED,
                START,
                DUE,
                null,
                false,
                false,
                List.of(
                        new MilestoneFact("First half", LocalDate.of(2026, 6, 30), true),
                        new MilestoneFact("Second half", LocalDate.of(2027, 3, 31), false)),
                List.of(people(Pace.MILESTONES, seen(LocalDate.of(2026, 9, 30), 100))));
        assertThat(ShownRules.at(NOVEMBER, facts))
                .isEqualTo(new Shown(ShownAnswer.BEHIND, "100 of 150 people expected by 30 September 2026"));
    }

    @Test
    void of_several_measures_the_worst_counts() {
        MeasureFact reached = people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 300));
        MeasureFact onTrack = people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 150));
        MeasureFact unknown = people(Pace.EVEN);
        MeasureFact behind = people(Pace.EVEN, seen(LocalDate.of(2026, 9, 30), 10));
        assertThat(shown(NOVEMBER, reached, onTrack).answer()).isEqualTo(ShownAnswer.ON_TRACK);
        assertThat(shown(NOVEMBER, reached, onTrack, unknown).answer()).isEqualTo(ShownAnswer.CANNOT_TELL);
        assertThat(shown(NOVEMBER, reached, onTrack, unknown, behind).answer()).isEqualTo(ShownAnswer.BEHIND);
    }

    @Property
    void the_timeline_agrees_with_the_rule_on_every_day(
            @ForAll("facts") ShownFacts facts, @ForAll("days") LocalDate day) {
        if (day.isBefore(AGREED)) {
            return;
        }
        Shown step = null;
        for (ShownStep one : ShownRules.timeline(facts)) {
            if (!one.from().isAfter(day)) {
                step = one.shown();
            }
        }
        assertThat(step).isEqualTo(ShownRules.at(day, facts));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 800).map(AGREED::plusDays);
    }

    @Provide
    Arbitrary<ShownFacts> facts() {
        Arbitrary<DateWritten> dates = days().map(ShownRulesTest::day);
        Arbitrary<List<MilestoneFact>> milestones = Combinators.combine(
                        days().injectNull(0.2), Arbitraries.of(true, false))
                .as((dueBy, met) -> new MilestoneFact("Milestone", dueBy, met))
                .list()
                .ofMaxSize(3);
        Arbitrary<MeasureFact> measures = Combinators.combine(
                        Arbitraries.integers().between(0, 50).injectNull(0.2),
                        Arbitraries.integers().between(0, 50).injectNull(0.2),
                        Arbitraries.of(Pace.class).injectNull(0.2),
                        Combinators.combine(days(), Arbitraries.integers().between(0, 60))
                                .as((at, value) -> seen(at, value))
                                .list()
                                .ofMaxSize(4)
                                .uniqueElements(Observation::at))
                .as((baseline, target, pace, seen) -> new MeasureFact(
                        "people trained",
                        "people",
                        number(baseline),
                        number(target),
                        pace,
                        List.of(new PaceStep(AGREED.plusDays(100), BigDecimal.valueOf(10))),
                        seen.stream()
                                .sorted(Comparator.comparing(Observation::at))
                                .toList()));
        return Combinators.combine(
                        dates.injectNull(0.2),
                        dates.injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.7),
                        days(),
                        Arbitraries.of(true, false),
                        milestones,
                        measures.list().ofMaxSize(3))
                .as((start, due, completed, closedOn, evidenced, stones, counted) -> new ShownFacts(
                        AGREED,
                        start,
                        due,
                        completed == null ? null : closedOn.isBefore(AGREED) ? AGREED : closedOn,
                        completed != null && completed,
                        evidenced,
                        stones,
                        counted));
    }

    private static @Nullable BigDecimal number(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static DateWritten day(LocalDate day) {
        return new DateWritten(day.toString(), day, day);
    }

    private static Observation seen(LocalDate at, int value) {
        return new Observation(at, BigDecimal.valueOf(value), null);
    }

    private static MeasureFact people(Pace pace, Observation... seen) {
        return measure(BigDecimal.ZERO, BigDecimal.valueOf(300), pace, seen);
    }

    private static MeasureFact measure(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable Pace pace, Observation... seen) {
        return new MeasureFact("people trained", "people", baseline, target, pace, List.of(), List.of(seen));
    }

    private static MeasureFact with(MeasureFact measure, Observation seen) {
        return new MeasureFact(
                measure.name(),
                measure.unit(),
                measure.baseline(),
                measure.target(),
                measure.pace(),
                measure.steps(),
                List.of(seen));
    }

    private static Shown shown(LocalDate day, MeasureFact... measures) {
        return ShownRules.at(day, new ShownFacts(AGREED, START, DUE, null, false, false, List.of(), List.of(measures)));
    }
}
