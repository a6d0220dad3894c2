package org.wellkept.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final Hands hands = new Hands();
    private final RateLimit limit = new RateLimit(hands);

    @Test
    void so_many_at_once_and_the_next_has_to_wait() {
        for (int request = 0; request < RateLimit.AT_ONCE; request++) {
            assertThat(limit.take("Ann")).isZero();
        }

        assertThat(limit.take("Ann")).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void asking_in_vain_does_not_lengthen_the_wait() {
        empty("Ann");
        for (int vain = 0; vain < 1000; vain++) {
            limit.take("Ann");
        }

        hands.pass(Duration.ofMillis(100));

        assertThat(limit.take("Ann")).isZero();
        assertThat(limit.take("Ann")).isPositive();
    }

    @Test
    void one_caller_takes_nothing_from_another() {
        empty("Ann");

        assertThat(limit.take("Bob")).isZero();
    }

    @Test
    void after_a_rest_there_is_as_much_room_as_at_first_and_no_more() {
        empty("Ann");
        hands.pass(Duration.ofDays(1));

        empty("Ann");

        assertThat(limit.take("Ann")).isPositive();
    }

    @Test
    void a_flood_of_callers_takes_no_more_room_than_there_is_and_those_at_rest_are_forgotten_first() {
        for (int caller = 0; caller < RateLimit.MOST_CALLERS - 1; caller++) {
            limit.take("rested " + caller);
        }
        hands.pass(Duration.ofSeconds(1));
        empty("busy");
        for (int caller = 0; caller < RateLimit.MOST_CALLERS / 2; caller++) {
            limit.take("new " + caller);
        }

        assertThat(limit.callers()).isLessThanOrEqualTo(RateLimit.MOST_CALLERS);
        assertThat(limit.take("busy")).isPositive();
    }

    private void empty(String caller) {
        for (int request = 0; request < RateLimit.AT_ONCE; request++) {
            limit.take(caller);
        }
    }

    /** A clock that stands until it is moved. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
