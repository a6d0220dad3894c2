package org.wellkept.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final KeyRing first = KeyRing.first(NOW);

    @Test
    void the_next_key_takes_the_place_of_the_current_one_and_another_is_next() {
        KeyRing after = first.rotated(NOW);

        assertThat(after.current().getKeyID()).isEqualTo(next(first));
        assertThat(after.previous())
                .extracting(ECKey::getKeyID)
                .containsExactly(first.current().getKeyID());
        assertThat(first.keys()).extracting(ECKey::getKeyID).doesNotContain(next(after));
    }

    @Test
    void the_first_two_keys_are_published_together_so_the_second_is_known_at_once() {
        assertThat(first.nextIsKnown(NOW)).isTrue();
    }

    @Test
    void a_later_key_is_known_once_it_has_been_published_for_a_while() {
        KeyRing after = first.rotated(NOW);

        assertThat(after.nextIsKnown(NOW.plus(KeyRing.KNOWN_AFTER).minusSeconds(1)))
                .isFalse();
        assertThat(after.nextIsKnown(NOW.plus(KeyRing.KNOWN_AFTER))).isTrue();
    }

    @Test
    void a_key_stays_until_the_last_token_that_it_signed_has_ended_on_any_clock() {
        assertThat(KeyRing.VERIFIES_FOR).isGreaterThan(Tokens.LIFE.plus(Tokens.CLOCK_SKEW.multipliedBy(2)));

        KeyRing after = first.rotated(NOW);

        assertThat(after.tidied(NOW.plus(KeyRing.VERIFIES_FOR).minusSeconds(1)).previous())
                .hasSize(1);
        assertThat(after.tidied(NOW.plus(KeyRing.VERIFIES_FOR)).previous()).isEmpty();
    }

    @Test
    void tidying_changes_nothing_when_there_is_nothing_to_tidy() {
        assertThat(first.tidied(NOW.plus(Duration.ofDays(1)))).isSameAs(first);
    }

    @Test
    void a_key_is_due_when_it_has_signed_for_thirty_days() {
        KeyRing after = first.rotated(NOW.plus(Duration.ofDays(3)));

        assertThat(after.isDue(NOW.plus(Duration.ofDays(33)).minusSeconds(1))).isFalse();
        assertThat(after.isDue(NOW.plus(Duration.ofDays(33)))).isTrue();
    }

    @Test
    void a_key_without_a_date_is_due_but_waits_for_the_next_one_to_be_known() throws Exception {
        ECKey old = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();

        KeyRing tidied = new KeyRing(List.of(old)).tidied(NOW);

        assertThat(tidied.isDue(NOW)).isTrue();
        assertThat(tidied.nextIsKnown(NOW)).isFalse();
        assertThat(tidied.nextIsKnown(NOW.plus(KeyRing.KNOWN_AFTER))).isTrue();
    }

    @Test
    void several_rotations_within_an_hour_keep_every_key() {
        KeyRing ring = first;
        for (int rotation = 1; rotation <= 3; rotation++) {
            ring = ring.rotated(NOW.plus(KeyRing.KNOWN_AFTER.multipliedBy(rotation)));
        }

        assertThat(ring.previous()).hasSize(3);
        assertThat(ring.keys())
                .extracting(ECKey::getKeyID)
                .contains(first.current().getKeyID(), next(first));
    }

    @Test
    void people_are_told_where_each_key_stands() {
        assertThat(first.rotated(NOW).reads())
                .extracting(SigningKeyRead::state)
                .containsExactly(
                        SigningKeyRead.State.CURRENT, SigningKeyRead.State.NEXT, SigningKeyRead.State.PREVIOUS);
        assertThat(first.rotated(NOW).reads().getLast())
                .isEqualTo(new SigningKeyRead(
                        first.current().getKeyID(),
                        SigningKeyRead.State.PREVIOUS,
                        NOW,
                        NOW,
                        NOW.plus(KeyRing.VERIFIES_FOR)));
    }

    private static String next(KeyRing ring) {
        Optional<ECKey> next = ring.next();
        return next.orElseThrow().getKeyID();
    }
}
