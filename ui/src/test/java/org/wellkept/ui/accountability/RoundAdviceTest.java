package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundAdviceTest {

    private static final LocalDate PERIOD_TO = LocalDate.of(2026, 9, 30);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 27);
    private static final LocalDate DUE = RoundPlan.due(PERIOD_TO, LocalDate.of(2026, 10, 1), MEETING);

    @Test
    void the_days_are_counted_back_from_the_meeting() {
        RoundAdvice advice = RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 10, 1), DUE, MEETING);

        assertThat(advice.calendar())
                .isEqualTo("Ask by 8 October 2026, answers due by 5 November 2026, paper public by 19 November 2026.");
        assertThat(advice.warnings()).isEmpty();
    }

    @Test
    void without_a_meeting_there_is_nothing_to_count_back_from() {
        RoundAdvice advice = RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 28), null);

        assertThat(advice.calendar()).isNull();
        assertThat(advice.warnings()).isEmpty();
    }

    @Test
    void answers_that_are_due_before_figures_are_usually_there_are_warned_of_with_or_without_a_meeting() {
        LocalDate early = LocalDate.of(2026, 10, 9);

        assertThat(RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 9, 1), early, null)
                        .warnings())
                .singleElement()
                .asString()
                .contains("30 September 2026", "from 14 October 2026");
        assertThat(RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 10, 1), early, MEETING)
                        .warnings())
                .hasSize(1);
    }

    @Test
    void the_first_day_on_which_figures_are_usually_there_is_soon_enough() {
        assertThat(RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 14), null)
                        .warnings())
                .isEmpty();
    }

    @Test
    void too_few_days_to_answer_or_to_write_the_paper_are_warned_of() {
        assertThat(RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 10, 20), DUE, MEETING)
                        .warnings())
                .containsExactly("Partners have fewer than 20 working days to answer for this meeting.");
        assertThat(RoundAdvice.of(PERIOD_TO, LocalDate.of(2026, 10, 1), DUE.plusDays(1), MEETING)
                        .warnings())
                .containsExactly("Answers that are due after 5 November 2026 leave fewer than ten working days to write"
                        + " the paper and have it cleared.");
    }
}
