package org.wellkept.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;

class DrawingsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final DateWritten START = new DateWritten("2026", FIRST, null);
    private static final DateWritten DUE = new DateWritten("by 2026", null, LAST);

    @Test
    void the_parts_of_a_bar_are_as_wide_as_their_counts_and_an_empty_one_is_left_out() {
        ShareBar bar = ShareBar.of(
                "How they stand",
                List.of(
                        new Share(Mark.KEPT, "kept", 1),
                        new Share(Mark.BEHIND, "behind", 0),
                        new Share(Mark.CANNOT_TELL, "can’t tell yet", 3)));
        assertThat(bar.parts()).extracting(ShareBar.Part::width).containsExactly("25.000%", "75.000%");
        assertThat(bar.parts()).extracting(ShareBar.Part::x).containsExactly("0.000%", "25.000%");
        assertThat(bar.parts()).extracting(ShareBar.Part::hatched).containsExactly(false, true);
        assertThat(bar.description()).isEqualTo("Of 4: 1 kept, 0 behind and 3 can’t tell yet.");
    }

    @Test
    void a_bar_of_nothing_is_not_drawn() {
        assertThatThrownBy(() -> ShareBar.of("x", List.of(new Share(Mark.KEPT, "kept", 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_even_pace_is_a_straight_line_from_start_to_due() {
        assertThat(DeclaredPace.of(measure(Pace.EVEN), START, DUE, List.of()))
                .containsExactly(point(FIRST, 0), point(LAST, 100));
        assertThat(DeclaredPace.of(measure(Pace.EVEN), null, DUE, List.of())).isEmpty();
    }

    @Test
    void a_pace_to_the_end_is_level_until_the_last_day() {
        assertThat(DeclaredPace.of(measure(Pace.END), START, DUE, List.of()))
                .containsExactly(point(FIRST, 0), point(LAST, 0), point(LAST, 100));
    }

    @Test
    void steps_rise_on_their_days() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        MeasureTerms terms = new MeasureTerms(
                null,
                "people",
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                null,
                null,
                Pace.STEPS,
                List.of(new PaceStep(LAST, BigDecimal.valueOf(100)), new PaceStep(june, BigDecimal.valueOf(40))));
        assertThat(DeclaredPace.of(terms, START, null, List.of()))
                .containsExactly(point(FIRST, 0), point(june, 0), point(june, 40), point(LAST, 40), point(LAST, 100));
    }

    @Test
    void milestones_are_equal_steps_of_those_that_have_a_date() {
        List<MilestoneTerms> milestones = List.of(
                new MilestoneTerms(null, "second", DUE, MilestoneStatus.SCHEDULED),
                new MilestoneTerms(
                        null,
                        "first",
                        new DateWritten("June", null, LocalDate.of(2026, 6, 30)),
                        MilestoneStatus.SCHEDULED),
                new MilestoneTerms(null, "some day", null, MilestoneStatus.SCHEDULED));
        List<DeclaredPace.Point> line = DeclaredPace.of(measure(Pace.MILESTONES), null, null, milestones);
        assertThat(line).extracting(DeclaredPace.Point::at).startsWith(LocalDate.of(2026, 6, 30));
        assertThat(line.get(1).expected()).isEqualByComparingTo("50");
        assertThat(line.getLast().expected()).isEqualByComparingTo("100");
    }

    @Test
    void nothing_is_drawn_before_anything_was_counted() {
        assertThat(PaceChart.of(new MeasureRead(measure(Pace.EVEN), List.of()), START, DUE, List.of()))
                .isEmpty();
    }

    @Test
    void a_single_figure_without_a_target_can_be_drawn() {
        PaceChart chart = PaceChart.of(
                        new MeasureRead(
                                MeasureTerms.named("people"), List.of(new Observation(FIRST, BigDecimal.ZERO, null))),
                        null,
                        null,
                        List.of())
                .orElseThrow();
        assertThat(chart.pace()).isNull();
        assertThat(chart.description()).isEqualTo("1 figure. Latest: 0 on 1 January 2026.");
        assertThat(chart.figures()).doesNotContain("NaN");
    }

    @Test
    void every_place_of_a_drawing_lies_within_it() {
        for (BigDecimal value : List.of(BigDecimal.valueOf(-50), BigDecimal.ZERO, BigDecimal.valueOf(5000))) {
            PaceChart chart = PaceChart.of(
                            new MeasureRead(
                                    measure(Pace.EVEN),
                                    List.of(
                                            new Observation(LAST.plusDays(40), value, null),
                                            new Observation(FIRST.minusDays(9), BigDecimal.ONE, null))),
                            START,
                            DUE,
                            List.of())
                    .orElseThrow();
            assertThat(chart.dots()).allSatisfy(dot -> {
                assertThat(Double.parseDouble(dot.x())).isBetween(0.0, (double) PaceChart.WIDTH);
                assertThat(Double.parseDouble(dot.y())).isBetween(0.0, (double) PaceChart.HEIGHT);
            });
            assertThat(chart.labels())
                    .allSatisfy(label ->
                            assertThat(Double.parseDouble(label.y())).isBetween(8.0, (double) PaceChart.HEIGHT));
        }
    }

    private static MeasureTerms measure(@Nullable Pace pace) {
        return new MeasureTerms(
                null, "people", "people", BigDecimal.ZERO, BigDecimal.valueOf(100), null, null, pace, List.of());
    }

    private static DeclaredPace.Point point(LocalDate at, long expected) {
        return new DeclaredPace.Point(at, BigDecimal.valueOf(expected));
    }
}
