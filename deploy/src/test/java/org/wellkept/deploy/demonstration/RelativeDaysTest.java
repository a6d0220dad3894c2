package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDaysTest {

    private final RelativeDays days = new RelativeDays(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-23",
        "Q0-start, 2026-10-01",
        "Q0-end, 2026-12-31",
        "Q-1-start, 2026-07-01",
        "Q-1-end, 2026-09-30",
        "Q+1-start, 2027-01-01",
        "Q-4-end, 2025-12-31",
        "Q0-start+12d, 2026-10-13",
        "Q-1-end-20d, 2026-09-10",
        "+14m, 2028-01-23",
        "today-3d, 2026-11-20"
    })
    void a_token_names_a_day(String token, LocalDate day) {
        assertThat(days.day(token)).isEqualTo(day);
    }

    @Test
    void what_has_happened_is_never_in_the_future() {
        assertThat(days.past("Q0-end")).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "{day:Q-1-end}, 30 September 2026",
        "{month:Q-1-end}, September 2026",
        "{year:Q-1-end}, 2026",
        "{fy:Q-1-end}, 2026/27",
        "{fy:Q-3-end}, 2025/26",
        "{fq:Q-1-end}, Q2 2026/27",
        "{quarter:Q-1}, Quarter 2 of 2026/27",
        "{months:Q-1}, July to September 2026"
    })
    void placeholders_are_written_out(String text, String words) {
        assertThat(days.words("Till " + text + ".")).isEqualTo("Till " + words + ".");
    }

    @Test
    void what_is_no_token_is_refused() {
        assertThatThrownBy(() -> days.day("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.day("next week")).isInstanceOf(IllegalArgumentException.class);
    }
}
