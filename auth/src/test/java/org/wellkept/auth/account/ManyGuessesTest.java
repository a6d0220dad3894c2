package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import java.time.Duration;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.test.CoreBench;

/**
 * Thousands of guesses, one a second, for fifty minutes. How many passwords are looked at follows from the pauses: what is
 * free, what fits into the pauses that double, and after that one for each of the longest.
 */
@Tag("database")
class ManyGuessesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class);

    private static final int GUESSES = 3_000;
    private static final String ANN = "ann@council.example";
    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final ClientAddress ATTACKER = new ClientAddress("203.0.113.9");

    private final Accounts accounts = bench.door(Accounts.class);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void signedInAtTheOffice() {
        TestPeople people = new TestPeople(bench);
        people.forgetEverybody();
        ann = people.personWithAccount(ANN);
        assertOwnerGetsIn();
    }

    @Test
    void from_a_thousand_addresses_at_one_account() {
        // 20 at once, 9 while pauses double to 256 s, then one in 300 s
        assertThat(lookedAt(
                        guess -> ANN, guess -> new ClientAddress("10.0." + guess % 1_000 / 250 + "." + guess % 250)))
                .isLessThanOrEqualTo(20 + 9 + GUESSES / 300);
        assertOwnerGetsIn();
    }

    @Test
    void from_one_address_at_one_account() {
        // 5 at once, 10 while pauses double to 512 s, then one in 900 s
        assertThat(lookedAt(guess -> ANN, guess -> ATTACKER)).isLessThanOrEqualTo(5 + 10 + GUESSES / 900);
        assertOwnerGetsIn();
    }

    @Test
    void from_one_address_at_thousands_of_accounts() {
        // 50 at once, 6 while pauses double to 32 s, then one in 60 s
        assertThat(lookedAt(guess -> "person" + guess + "@council.example", guess -> ATTACKER))
                .isLessThanOrEqualTo(50 + 6 + GUESSES / 60);
        assertOwnerGetsIn();
    }

    private int lookedAt(IntFunction<String> email, IntFunction<ClientAddress> from) {
        int lookedAt = 0;
        for (int guess = 0; guess < GUESSES; guess++) {
            SignIn outcome = accounts.signIn(email.apply(guess), "guess number " + guess, from.apply(guess));
            assertThat(outcome).isNotInstanceOf(SignIn.SignedIn.class);
            lookedAt += outcome instanceof SignIn.Refused ? 1 : 0;
            bench.clock().set(bench.clock().instant().plus(Duration.ofSeconds(1)));
            if (guess == GUESSES / 2) {
                assertOwnerGetsIn();
            }
        }
        return lookedAt;
    }

    private void assertOwnerGetsIn() {
        assertThat(accounts.signIn(ANN, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
    }
}
