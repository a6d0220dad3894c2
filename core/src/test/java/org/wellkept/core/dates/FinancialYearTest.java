package org.wellkept.core.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @Test
    void it_begins_on_1_april_and_ends_on_31_march() {
        FinancialYear year = FinancialYear.of(LocalDate.of(2026, 3, 31));

        assertThat(year).isEqualTo(new FinancialYear(2025));
        assertThat(year.from()).isEqualTo("2025-04-01");
        assertThat(year.to()).isEqualTo("2026-03-31");
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(year.next());
        assertThat(year.next().previous()).isEqualTo(year);
    }

    @Test
    void it_is_written_with_a_stroke_and_addressed_with_a_hyphen() {
        assertThat(new FinancialYear(2025).words()).isEqualTo("2025/26");
        assertThat(new FinancialYear(1999).code()).isEqualTo("1999-00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/26", "2025-26", "2025–26", "2025/2026", " 2025 / 26 "})
    void it_is_read_however_it_is_written(String words) {
        assertThat(FinancialYear.read(words)).contains(new FinancialYear(2025));
    }

    @ParameterizedTest
    @CsvSource({"2025/27", "2025", "25/26", "soon", "''"})
    void other_words_are_no_year(String words) {
        assertThat(FinancialYear.read(words)).isEmpty();
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancialYear(20_255));
    }
}
