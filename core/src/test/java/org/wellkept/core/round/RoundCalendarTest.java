package org.wellkept.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void the_days_of_a_round_are_counted_back_from_its_meeting() {
        RoundCalendar calendar = RoundCalendar.before(FRIDAY);

        assertThat(calendar.publishOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(calendar.dueOn()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(calendar.askOn()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void figures_of_a_period_need_ten_working_days_until_they_are_there() {
        RoundCalendar calendar = RoundCalendar.before(FRIDAY);

        assertThat(calendar.leavesTimeForFiguresOf(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(calendar.leavesTimeForFiguresOf(LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void without_a_meeting_answers_are_due_twenty_working_days_after_the_period() {
        assertThat(RoundCalendar.dueAfter(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 29));
    }

    @Test
    void a_small_organisation_is_asked_four_questions_at_most() {
        Set<RoundQuestion> everything = EnumSet.allOf(RoundQuestion.class);

        assertThat(RoundQuestion.askedOf(everything, true)).hasSize(4);
        assertThat(RoundQuestion.askedOf(everything, false)).isEqualTo(everything);
        assertThat(RoundQuestion.askedOf(EnumSet.of(RoundQuestion.FIGURES), true))
                .containsExactly(RoundQuestion.RATING);
    }

    @Test
    void a_return_takes_so_many_minutes_for_each_promise() {
        assertThat(RoundQuestion.minutes(EnumSet.of(RoundQuestion.RATING, RoundQuestion.DONE), 5))
                .isEqualTo(15);
    }
}
