package org.wellkept.auth.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.sso.Identities;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class ProofsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            Identities.class,
            Proofs.class,
            TestFactorKey.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");

    private final Proofs proofs = bench.door(Proofs.class);
    private final Presences presences = bench.door(Presences.class);
    private final TestPeople people = new TestPeople(bench);
    private final TestFactors factors = new TestFactors(bench);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        ann = people.contributorWithAccount("ann@council.example");
    }

    @Test
    void a_password_proves_it_for_ten_minutes_and_a_wrong_one_does_not() {
        presences.begin("session", ann, "Firefox on Android");
        pass(Presence.CONFIRMED_FOR);

        assertThat(proofs.password(here(), "not the password", OFFICE)).isInstanceOf(Proof.NotProved.class);
        assertThat(isConfirmed()).isFalse();
        assertThat(proofs.password(here(), TestPeople.PASSWORD, OFFICE)).isEqualTo(new Proof.Proved());
        assertThat(isConfirmed()).isTrue();
        pass(Presence.CONFIRMED_FOR);
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void a_code_of_the_persons_own_app_proves_it_once() {
        TestFactors.App app = factors.setUp(ann);
        presences.begin("session", ann, "Firefox on Android");
        pass(Presence.CONFIRMED_FOR);
        String code = app.shows(bench);

        assertThat(proofs.code(here(), "000000")).isInstanceOf(Proof.NotProved.class);
        assertThat(isConfirmed()).isFalse();
        assertThat(proofs.code(here(), code)).isEqualTo(new Proof.Proved());
        assertThat(isConfirmed()).isTrue();
        assertThat(proofs.code(here(), code)).as("a second time").isInstanceOf(Proof.NotProved.class);
    }

    @Test
    void guesses_are_slowed_down() {
        factors.setUp(ann);
        presences.begin("session", ann, "Firefox on Android");
        for (int guess = 0; guess < 5; guess++) {
            proofs.code(here(), "000000");
            proofs.password(here(), "not the password", OFFICE);
        }

        proofs.code(here(), "000000");
        assertThat(proofs.code(here(), "000000")).isInstanceOf(Proof.Throttled.class);
        proofs.password(here(), "not the password", OFFICE);
        assertThat(proofs.password(here(), TestPeople.PASSWORD, OFFICE)).isInstanceOf(Proof.Throttled.class);
    }

    @Test
    void what_is_no_answer_of_a_browser_proves_nothing() {
        presences.begin("session", ann, "Firefox on Android");
        pass(Presence.CONFIRMED_FOR);

        assertThat(proofs.passkey(here(), "{}")).isInstanceOf(Proof.NotProved.class);
        assertThat(isConfirmed()).isFalse();
    }

    private Presence here() {
        return presences.find("session").orElseThrow();
    }

    private boolean isConfirmed() {
        return here().isConfirmed(bench.clock().instant());
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
