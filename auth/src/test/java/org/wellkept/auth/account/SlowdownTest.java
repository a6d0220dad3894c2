package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlowdownTest {

    @Test
    void pauses_double_to_the_longest() {
        Slowdown slowdown = Slowdown.doubling(2, Duration.ofSeconds(10), Duration.ofHours(1));

        assertThat(slowdown.pauses()).extracting(Duration::toSeconds).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 10L);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_waits_longer_than_a_quarter_of_an_hour(Counter counter) {
        assertThat(counter.slowdown().pauses())
                .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMinutes(15)));
        assertThat(counter.slowdown().pauses().getFirst()).isZero();
    }

    @Test
    void a_pause_that_outlasts_its_reason_is_a_mistake() {
        assertThatThrownBy(() -> new Slowdown(List.of(Duration.ofHours(2)), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
