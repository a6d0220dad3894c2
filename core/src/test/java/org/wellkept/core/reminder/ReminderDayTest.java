package org.wellkept.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.reference.WorkingDays;

class ReminderDayTest {

    @ParameterizedTest(name = "due {0}: {6}")
    @CsvSource({
        "2026-10-30, 2026-10-16, 2026-10-27, 2026-10-30, 2026-11-02, 2026-11-06, a Friday in ordinary weeks",
        "2026-10-26, 2026-10-12, 2026-10-21, 2026-10-26, 2026-10-27, 2026-11-02, a Monday",
        "2026-10-31, 2026-10-19, 2026-10-28, 2026-10-30, 2026-11-02, 2026-11-06, a Saturday is told of on the Friday",
        "2026-12-25, 2026-12-11, 2026-12-22, 2026-12-24, 2026-12-29, 2027-01-05, Christmas Day is told of on Christmas Eve",
        "2027-01-04, 2026-12-16, 2026-12-29, 2027-01-04, 2027-01-05, 2027-01-11, after Christmas and New Year",
        "2026-04-06, 2026-03-20, 2026-03-31, 2026-04-02, 2026-04-07, 2026-04-13, Easter Monday",
        "2026-08-31, 2026-08-17, 2026-08-26, 2026-08-28, 2026-09-01, 2026-09-07, the summer bank holiday",
    })
    void a_date_is_told_of_on_five_days(
            LocalDate due,
            LocalDate tenBefore,
            LocalDate threeBefore,
            LocalDate onIt,
            LocalDate oneAfter,
            LocalDate fiveAfter,
            String why) {
        assertThat(ReminderDay.values())
                .as(why)
                .extracting(day -> day.of(due))
                .containsExactly(tenBefore, threeBefore, onIt, oneAfter, fiveAfter);
    }

    @Test
    void for_two_years_each_date_has_five_different_working_days_and_they_find_it() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate due = first; due.isBefore(first.plusYears(2)); due = due.plusDays(1)) {
            LocalDate date = due;
            assertThat(ReminderDay.values())
                    .extracting(day -> day.of(date))
                    .allMatch(WorkingDays::isWorkingDay)
                    .doesNotHaveDuplicates()
                    .isSorted();
            for (ReminderDay day : ReminderDay.values()) {
                LocalDate told = day.of(date);
                assertThat(ReminderDay.remindedOf(told.minusDays(1), told)).containsEntry(date, day);
                assertThat(date).isBetween(ReminderDay.firstDue(told), ReminderDay.lastDue(told));
            }
        }
    }

    @Test
    void after_days_without_reminders_the_latest_of_each_date_counts() {
        LocalDate due = LocalDate.of(2026, 10, 29);
        Map<LocalDate, ReminderDay> sinceMonday =
                ReminderDay.remindedOf(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 30));

        assertThat(sinceMonday).containsEntry(due, ReminderDay.ONE_AFTER);
        assertThat(ReminderDay.remindedOf(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 26)))
                .as("no day has passed")
                .isEmpty();
    }
}
