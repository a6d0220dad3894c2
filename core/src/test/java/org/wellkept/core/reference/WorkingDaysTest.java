package org.wellkept.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 1, 2026-11-30, the weekend does not count",
        "2026-12-24, 1, 2026-12-29, nor Christmas Day and the day that stands in for 26 December",
        "2026-12-24, 20, 2027-01-26, nor New Year's Day",
        "2026-04-02, 1, 2026-04-07, nor Good Friday and Easter Monday",
        "2026-11-28, 0, 2026-11-28, none is the day itself",
    })
    void working_days_are_counted_without_weekends_and_bank_holidays(
            LocalDate day, int workingDays, LocalDate reached, String why) {
        assertThat(WorkingDays.after(day, workingDays)).as(why).isEqualTo(reached);
    }

    @Test
    void five_clear_days_leave_out_the_day_of_publication_and_the_day_of_the_meeting() {
        LocalDate friday = LocalDate.of(2026, 11, 27);

        assertThat(WorkingDays.clearDaysBefore(friday, 5)).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void counting_back_leaves_out_what_counting_on_does() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 4, 7), 1)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-08, the coronation",
        "2026-12-28, the day that stands in for 26 December",
        "2028-01-03, the day that stands in for 1 January",
    })
    void bank_holidays_come_from_the_list(LocalDate day, String what) {
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(WorkingDays.isWorkingDay(day)).as(what).isFalse();
    }

    @Test
    void the_list_covers_the_coming_year_and_says_so_early_enough_to_add_another() {
        assertThat(WorkingDays.knownUntil())
                .as("bank-holidays.csv ends: add the next years from www.gov.uk/bank-holidays")
                .isAfter(LocalDate.now(ZoneId.of("Europe/London")).plusYears(1));
    }

    @Test
    void after_the_last_year_of_the_list_only_weekends_are_left_out() {
        LocalDate lastDay = WorkingDays.knownUntil();
        assertThat(lastDay).isEqualTo(LocalDate.of(lastDay.getYear(), 12, 31));
        LocalDate christmas = LocalDate.of(lastDay.getYear() + 1, 12, 25);

        assertThat(WorkingDays.isWorkingDay(christmas))
                .isEqualTo(christmas.getDayOfWeek().getValue() <= 5);
        assertThat(WorkingDays.after(christmas, 5)).isEqualTo(christmas.plusWeeks(1));
    }
}
