package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Admission.Admitted;
import org.wellkept.auth.account.Admission.Held;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SignInThrottleTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final ClientAddress HOME = new ClientAddress("198.51.100.7");
    private static final String ANN = "ann@council.example";
    private static final int FREE = 5;

    private final Accounts accounts = bench.door(Accounts.class);
    private final SignInThrottle throttle = bench.door(SignInThrottle.class);

    @BeforeEach
    void afresh() {
        TestPeople people = new TestPeople(bench);
        people.forgetEverybody();
        people.personWithAccount(ANN);
    }

    @ParameterizedTest
    @ValueSource(strings = {ANN, "nobody@council.example", "no address"})
    void pauses_grow_with_each_failure_whether_or_not_there_is_such_an_account(String email) {
        for (int failure = 0; failure < FREE; failure++) {
            assertThat(fail(email, HOME)).isZero();
        }

        List<Long> pauses = new ArrayList<>();
        for (int failure = 0; failure < 12; failure++) {
            assertThat(throttle.admit(email, HOME, bench.clock().instant())).isInstanceOf(Admitted.class);
            pauses.add(pause(email, HOME));
            pass(Duration.ofSeconds(pauses.getLast()));
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L);
    }

    @Test
    void the_right_password_is_not_looked_at_during_a_pause_and_works_after_it() {
        for (int failure = 0; failure <= FREE; failure++) {
            fail(ANN, HOME);
        }

        assertThat(accounts.signIn(ANN, PASSWORD, HOME)).isEqualTo(new SignIn.Throttled(Duration.ofSeconds(1)));
        pass(Duration.ofSeconds(1));
        assertThat(accounts.signIn(ANN, PASSWORD, HOME)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void impatience_does_not_lengthen_a_pause() {
        for (int failure = 0; failure <= FREE; failure++) {
            fail(ANN, HOME);
        }
        for (int impatient = 0; impatient < 50; impatient++) {
            assertThat(pause(ANN, HOME)).isEqualTo(1);
        }

        pass(Duration.ofSeconds(1));
        assertThat(accounts.signIn(ANN, PASSWORD, HOME)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void signing_in_clears_what_was_mistyped() {
        for (int failure = 0; failure < FREE; failure++) {
            fail(ANN, HOME);
        }
        assertThat(accounts.signIn(ANN, PASSWORD, HOME)).isInstanceOf(SignIn.SignedIn.class);

        for (int failure = 0; failure < FREE; failure++) {
            assertThat(fail(ANN, HOME)).isZero();
        }
    }

    @Test
    void signing_in_often_is_no_reason_to_wait() {
        for (int time = 0; time < 60; time++) {
            assertThat(throttle.admit(ANN, OFFICE, bench.clock().instant()))
                    .isInstanceOfSatisfying(
                            Admitted.class,
                            admitted ->
                                    throttle.succeeded(admitted, bench.clock().instant()));
        }
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        for (int failure = 0; failure <= FREE; failure++) {
            fail(ANN, HOME);
        }
        pass(Duration.ofHours(24));

        for (int failure = 0; failure < FREE; failure++) {
            assertThat(fail(ANN, HOME)).isZero();
        }
    }

    @Test
    void writing_the_address_differently_gives_no_further_attempts() {
        for (String written :
                List.of(ANN, "ANN@council.example", " ann@COUNCIL.example", "Ann@Council.Example ", ANN)) {
            fail(written, HOME);
        }
        fail(ANN, HOME);

        assertThat(pause("aNN@council.example", HOME)).isEqualTo(1);
    }

    @Test
    void many_networks_guessing_at_one_account_are_slowed_down_together() {
        for (int network = 0; network < 20; network++) {
            assertThat(fail(ANN, new ClientAddress("203.0.113." + network))).isZero();
        }
        fail(ANN, new ClientAddress("203.0.113.100"));

        assertThat(pause(ANN, new ClientAddress("203.0.113.101"))).isEqualTo(1);
    }

    @Test
    void nobody_can_keep_a_person_out_from_where_people_usually_sign_in() {
        assertThat(accounts.signIn(ANN, PASSWORD, OFFICE)).isInstanceOf(SignIn.SignedIn.class);
        for (int network = 0; network < 60; network++) {
            fail(ANN, new ClientAddress("203.0.113." + network));
        }

        assertThat(pause(ANN, HOME)).isPositive();
        assertThat(accounts.signIn(ANN, PASSWORD, OFFICE)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void that_place_is_forgotten_when_nobody_signs_in_from_it_for_a_month() {
        accounts.signIn(ANN, PASSWORD, OFFICE);
        pass(Duration.ofDays(31));
        for (int network = 0; network < 30; network++) {
            fail(ANN, new ClientAddress("203.0.113." + network));
        }

        assertThat(pause(ANN, OFFICE)).isPositive();
    }

    @Test
    void one_network_trying_many_accounts_is_slowed_down_for_a_minute_at_most() {
        for (int account = 0; account < 50; account++) {
            assertThat(fail("person" + account + "@council.example", HOME)).isZero();
        }
        List<Long> pauses = new ArrayList<>();
        for (int account = 50; account < 58; account++) {
            throttle.admit(
                    "person" + account + "@council.example", HOME, bench.clock().instant());
            pauses.add(pause("another@council.example", HOME));
            pass(Duration.ofSeconds(pauses.getLast()));
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(throttle.admit(ANN, OFFICE, bench.clock().instant())).isInstanceOf(Admitted.class);
    }

    @Test
    void signing_in_leaves_no_pause_to_others_on_the_network() {
        for (int account = 0; account < 50; account++) {
            fail("person" + account + "@council.example", HOME);
        }

        assertThat(accounts.signIn(ANN, PASSWORD, HOME)).isInstanceOf(SignIn.SignedIn.class);

        assertThat(fail("another@council.example", HOME)).isZero();
    }

    @Test
    void signing_in_lifts_no_pause_that_somebody_else_has_earned() {
        for (int account = 0; account < 50; account++) {
            fail("person" + account + "@council.example", HOME);
        }
        Admitted slow = (Admitted) throttle.admit(ANN, HOME, bench.clock().instant());
        pass(Duration.ofSeconds(1));
        fail("another@council.example", HOME);

        throttle.succeeded(slow, bench.clock().instant());

        assertThat(pause("third@council.example", HOME)).isEqualTo(2);
    }

    @Test
    void attempts_at_the_same_moment_cannot_all_slip_through() throws Exception {
        int together = 32;
        CyclicBarrier start = new CyclicBarrier(together);
        List<Callable<Admission>> attempts = new ArrayList<>();
        for (int attempt = 0; attempt < together; attempt++) {
            attempts.add(() -> {
                start.await();
                return throttle.admit(ANN, HOME, bench.clock().instant());
            });
        }

        int admitted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(together)) {
            for (Future<Admission> attempt : threads.invokeAll(attempts)) {
                if (attempt.get() instanceof Admitted) {
                    admitted++;
                }
            }
        }

        assertThat(admitted).isEqualTo(FREE + 1);
    }

    @Test
    void what_was_typed_is_not_kept() {
        fail("kite orchard sandal", HOME);

        String stored = bench.sql()
                .withHandle(handle -> handle.createQuery(
                                "select string_agg(encode(key, 'escape'), ' ') from sign_in_attempt")
                        .mapTo(String.class)
                        .one());
        assertThat(stored).doesNotContain("kite").doesNotContain("198.51.100.7");
    }

    @Test
    void old_counts_and_places_are_removed_when_somebody_signs_in() {
        fail("nobody@council.example", HOME);
        accounts.signIn(ANN, PASSWORD, HOME);
        pass(Duration.ofDays(40));
        accounts.signIn(ANN, PASSWORD, OFFICE);

        assertThat(count("sign_in_network")).isEqualTo(1);
        assertThat(count("sign_in_attempt where failures > 0")).isZero();
    }

    /** Fails once and gives the pause in force before it, in seconds. */
    private long fail(String email, ClientAddress from) {
        return switch (throttle.admit(email, from, bench.clock().instant())) {
            case Admitted admitted -> 0;
            case Held held -> held.pause().toSeconds();
        };
    }

    /** The pause that holds an attempt back, which costs nothing; zero would count a failure, so there must be one. */
    private long pause(String email, ClientAddress from) {
        assertThat(throttle.admit(email, from, bench.clock().instant())).isInstanceOf(Held.class);
        return fail(email, from);
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }

    private static int count(String from) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
