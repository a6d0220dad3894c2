package org.wellkept.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(Comparison.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4.0);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Comparison.median(List.of(9.0, 1.0, 4.0, 6.0))).isEqualTo(5.0);
    }

    @Test
    void there_is_no_median_of_nothing() {
        assertThatThrownBy(() -> Comparison.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void turns_that_warm_up_are_not_counted() throws Exception {
        Iterator<Double> product = List.of(1000.0, 1000.0, 6.0, 8.0, 7.0).iterator();
        Iterator<Double> limit = List.of(500.0, 500.0, 2.0, 2.0, 2.0).iterator();

        Comparison comparison = Comparison.inTurns(2, 3, product::next, limit::next);

        assertThat(comparison).isEqualTo(new Comparison(7, 2));
        assertThat(comparison.ratio()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void each_comes_first_every_other_time() throws Exception {
        List<String> order = new ArrayList<>();

        Comparison.inTurns(
                1,
                2,
                () -> {
                    order.add("product");
                    return 1;
                },
                () -> {
                    order.add("limit");
                    return 1;
                });

        assertThat(order).containsExactly("limit", "product", "product", "limit", "limit", "product");
    }

    @Test
    void a_figure_of_zero_is_no_measurement() {
        assertThatThrownBy(() -> new Comparison(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
