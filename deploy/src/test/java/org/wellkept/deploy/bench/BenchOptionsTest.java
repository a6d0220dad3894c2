package org.wellkept.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.size.Size;

class BenchOptionsTest {

    @Test
    void asked_for_nothing_it_measures_every_row_at_the_small_size() {
        BenchOptions options = BenchOptions.read(List.of());

        assertThat(options.size()).isEqualTo(Size.S);
        assertThat(options.rows()).isEqualTo(Rows.ALL);
        assertThat(options.profile()).isFalse();
    }

    @Test
    void rows_that_are_named_are_measured_alone() {
        BenchOptions options = BenchOptions.read(List.of("--row", "update", "--size", "L", "--row", "sign-in"));

        assertThat(options.size()).isEqualTo(Size.L);
        assertThat(options.rows()).extracting(Row::name).containsExactly("sign-in", "update");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size M", "--row everything", "--fast", "--row"})
    void what_does_not_exist_is_refused_in_a_sentence(String typed) {
        assertThatThrownBy(() -> BenchOptions.read(List.of(typed.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void names_of_rows_are_unique() {
        assertThat(Rows.names()).doesNotHaveDuplicates();
    }
}
