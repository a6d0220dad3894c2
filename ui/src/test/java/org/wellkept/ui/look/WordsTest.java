package org.wellkept.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void small_numbers_are_words_and_large_ones_are_digits() {
        assertThat(Words.spelled(0)).isEqualTo("none");
        assertThat(Words.spelled(10)).isEqualTo("ten");
        assertThat(Words.spelled(11)).isEqualTo("11");
        assertThat(Words.spelled(1234)).isEqualTo("1,234");
    }

    @Test
    void counts_agree_with_their_nouns() {
        assertThat(Words.count(1, "promise", "promises")).isEqualTo("1 promise");
        assertThat(Words.count(0, "promise", "promises")).isEqualTo("0 promises");
        assertThat(Words.spelledCount(0, "change", "changes")).isEqualTo("no changes");
    }

    @Test
    void a_percentage_has_its_base_and_none_is_made_of_nothing() {
        assertThat(Words.share(8, 48)).isEqualTo("8 of 48 (17%)");
        assertThat(Words.share(0, 0)).isEqualTo("0 of 0");
    }

    @Test
    void figures_are_as_exact_as_they_were_given() {
        assertThat(Words.figure(new BigDecimal("12.50"), "%")).isEqualTo("12.5%");
        assertThat(Words.figure(new BigDecimal("1234"), "people")).isEqualTo("1,234 people");
        assertThat(Words.figure(new BigDecimal("1E+3"), null)).isEqualTo("1,000");
        assertThat(Words.figure(new BigDecimal("-3"), " ")).isEqualTo("-3");
    }

    @Test
    void periods_are_called_what_people_call_them() {
        assertThat(Words.period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)))
                .isEqualTo("quarter to 30 September 2026");
        assertThat(Words.period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo("year to 31 March 2026");
        assertThat(Words.period(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 9, 30)))
                .isEqualTo("15 July 2026 to 30 September 2026");
    }

    @Test
    void a_sentence_begins_large_and_ends_once() {
        assertThat(Words.stopped("heads asked")).isEqualTo("Heads asked.");
        assertThat(Words.stopped("Why?")).isEqualTo("Why?");
        assertThat(Words.stopped(" ")).isEmpty();
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.list(List.of())).isEmpty();
    }
}
