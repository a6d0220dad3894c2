package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wellkept.core.round.RoundQuestion;

class RoundPlanTest {
    @Test
    void a_round_is_about_the_quarter_that_ended_last() {
        RoundPlan plan = RoundPlan.after(null, LocalDate.of(2026, 10, 5));

        assertThat(plan.name()).isEqualTo("Quarter 2 of 2026/27");
        assertThat(plan.periodFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(plan.periodTo()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(plan.opensOn()).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void nobody_is_asked_twice_about_a_quarter() {
        RoundPlan plan = RoundPlan.after(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 28));

        assertThat(plan.name()).isEqualTo("Quarter 3 of 2026/27");
        assertThat(plan.periodFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(plan.periodTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(plan.opensOn()).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void a_round_opens_after_its_period_has_begun() {
        RoundPlan plan = RoundPlan.after(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30));

        assertThat(plan.opensOn()).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @Test
    void what_was_asked_about_long_ago_changes_nothing() {
        assertThat(RoundPlan.after(LocalDate.of(2024, 9, 30), LocalDate.of(2026, 10, 5)))
                .isEqualTo(RoundPlan.after(null, LocalDate.of(2026, 10, 5)));
    }

    @Test
    void the_quarter_that_ends_in_march_is_the_fourth_of_the_year_before() {
        assertThat(RoundPlan.after(null, LocalDate.of(2027, 4, 1)).name()).isEqualTo("Quarter 4 of 2026/27");
        assertThat(RoundPlan.after(null, LocalDate.of(2027, 1, 31)).name()).isEqualTo("Quarter 3 of 2026/27");
        assertThat(RoundPlan.after(null, LocalDate.of(2100, 2, 1)).name()).isEqualTo("Quarter 3 of 2099/00");
    }

    @Test
    void partners_have_twenty_working_days_after_the_period() {
        assertThat(RoundPlan.due(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 1), null))
                .isEqualTo(LocalDate.of(2026, 10, 28));
    }

    @Test
    void a_round_that_opens_late_gives_as_many_days() {
        assertThat(RoundPlan.due(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 2), null))
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void answers_for_a_meeting_are_due_in_time_for_its_paper() {
        assertThat(RoundPlan.due(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 27)))
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void a_round_asks_everything_until_somebody_asks_less() {
        assertThat(RoundPlan.after(null, LocalDate.of(2026, 10, 5))
                        .of("wellshire")
                        .questions())
                .containsExactlyInAnyOrder(RoundQuestion.values());
    }
}
