package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday 18:00-21:00 | monday 18:00-21:00",
                "Mondays, 6pm to 9pm | monday 18:00-21:00",
                "Mon: 6–9pm | monday 18:00-21:00",
                "Tues & Thurs 10-1pm | tuesday 10:00-13:00, thursday 10:00-13:00",
                "Mon to Wed 9.30am until noon | monday 09:30-12:00, tuesday 09:30-12:00, wednesday 09:30-12:00",
                "Sat/Sun 8 - 6pm | saturday 08:00-18:00, sunday 08:00-18:00",
                "weekends 22:00-24:00 | saturday 22:00-00:00, sunday 22:00-00:00",
                "Fri 7 p.m. till midnight | friday 19:00-00:00",
                "Wed 10-11pm | wednesday 22:00-23:00",
                "Mon 9am-12 noon | monday 09:00-12:00",
                "Sun 9-17 | sunday 09:00-17:00"
            })
    void people_write_times_in_many_ways(String written, String meant) {
        assertThat(WrittenTimes.of(written, false).orElseThrow().stream()
                        .map(slot -> slot.day().code() + " " + slot.from() + "-" + slot.to())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evenings",
                "Monday",
                "18:00-21:00",
                "Monday 21:00-18:00",
                "Fri to Mon 9am-5pm",
                "Monday 25:00-26:00",
                "Monday 9:75-10:00",
                "Monday 13pm-3pm",
                "Someday 9-12",
                "Monday 9am-5pm Brownies"
            })
    void what_is_not_a_time_is_not_guessed(String written) {
        assertThat(WrittenTimes.of(written, false)).isEmpty();
    }
}
