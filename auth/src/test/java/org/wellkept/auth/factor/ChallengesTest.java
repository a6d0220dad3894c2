package org.wellkept.auth.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.yubico.webauthn.data.ByteArray;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class ChallengesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class, Presences.class, SecondFactors.class, SecondStepRequirements.class, TestFactorKey.class);

    private final Challenges challenges = bench.door(Challenges.class);

    @BeforeEach
    void afresh() {
        new TestPeople(bench).forgetEverybody();
    }

    @Test
    void a_challenge_is_answered_once() {
        ByteArray challenge = challenges.fresh("signing in");

        assertThat(challenges.answer("signing in", challenge)).isTrue();
        assertThat(challenges.answer("signing in", challenge)).isFalse();
        assertThat(challenges.answer("signing in", challenges.fresh("signing in")))
                .isTrue();
    }

    @Test
    void one_for_adding_a_passkey_signs_nobody_in() {
        assertThat(challenges.answer("signing in", challenges.fresh("adding for Ann")))
                .isFalse();
        assertThat(challenges.answer("adding for Bob", challenges.fresh("adding for Ann")))
                .isFalse();
    }

    @Test
    void one_is_answered_within_half_an_hour() {
        ByteArray challenge = challenges.fresh("signing in");
        pass(Challenges.LIFE);

        assertThat(challenges.answer("signing in", challenge)).isFalse();
    }

    @Test
    void what_was_answered_is_forgotten_when_it_is_too_old_to_be_answered_again() {
        challenges.answer("signing in", challenges.fresh("signing in"));
        pass(Challenges.LIFE.plusSeconds(1));
        challenges.answer("signing in", challenges.fresh("signing in"));

        Integer remembered = bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from answered_challenge")
                        .mapTo(Integer.class)
                        .one());
        assertThat(remembered).isEqualTo(1);
    }

    @Test
    void none_is_made_up_or_changed() {
        byte[] ours = challenges.fresh("signing in").getBytes();
        for (int at = 0; at < ours.length; at++) {
            byte[] changed = ours.clone();
            changed[at] ^= 1;
            assertThat(challenges.answer("signing in", new ByteArray(changed))).isFalse();
        }
        assertThat(challenges.answer("signing in", new ByteArray(new byte[56]))).isFalse();
        assertThat(challenges.answer("signing in", new ByteArray(new byte[0]))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "null", "[]", "{\"id\":1}", "nonsense", "{\"response\":{\"clientDataJSON\":\"e30\"}}"})
    void what_is_no_answer_of_a_browser_signs_nobody_in(String answer) {
        assertThat(bench.door(Passkeys.class).signIn(answer)).isEmpty();
        assertThat(bench.door(Passkeys.class).signIn(answer + " ".repeat(100_000)))
                .isEmpty();
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
