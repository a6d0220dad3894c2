package org.wellkept.auth.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class PasswordResetsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            PasswordResets.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            TestFactorKey.class);

    private static final String EMAIL = "Ann.Bell@council.example";
    private static final String NEW_PASSWORD = "lantern gravel tulip";
    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");

    private final PasswordResets resets = bench.door(PasswordResets.class);
    private final Accounts accounts = bench.door(Accounts.class);
    private final TestPeople people = new TestPeople(bench);
    private final Post post = new Post(bench);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute("truncate reset_request, password_reset, outbox_message"));
        ann = people.personWithAccount(EMAIL);
    }

    @Test
    void whoever_forgot_their_password_chooses_a_new_one_by_a_link_to_the_account_s_address() {
        Letter letter = asked(" ANN.bell@council.example ");
        assertThat(letter.recipient()).isEqualTo(EMAIL);
        assertThat(resets.isOpen(secret(letter))).isTrue();

        assertThat(resets.reset(new ResetPassword(secret(letter), NEW_PASSWORD)))
                .isEqualTo(Outcome.done(ann));

        assertThat(accounts.signIn(EMAIL, NEW_PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void whoever_is_signed_in_with_the_old_password_is_signed_out() {
        Presences presences = bench.door(Presences.class);
        presences.begin("session", ann, "Firefox on Linux");

        resets.reset(new ResetPassword(secret(asked(EMAIL)), NEW_PASSWORD)).orThrow();

        assertThat(presences.find("session")).isEmpty();
    }

    @Test
    void a_passkey_in_the_place_of_a_password_gives_way_to_the_one_that_is_chosen_by_the_link() {
        people.loseRoles(ann);
        people.contributorAgain(ann);
        signsInWithAPasskeyAlone(ann);
        SecondFactors factors = bench.door(SecondFactors.class);
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.Refused());
        String link = secret(asked(EMAIL));
        assertThat(resets.endsPasskeys(link)).isTrue();

        resets.reset(new ResetPassword(link, NEW_PASSWORD)).orThrow();

        assertThat(accounts.signIn(EMAIL, NEW_PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
        assertThat(factors.isAskedFor(ann)).isFalse();
        assertThat(accounts.hasPassword(ann)).isTrue();
    }

    @Test
    void a_passkey_of_whose_role_needs_a_second_factor_is_asked_for_after_the_link_too() {
        // Ann is an administrator
        signsInWithAPasskeyAlone(ann);
        String link = secret(asked(EMAIL));
        assertThat(resets.endsPasskeys(link)).isFalse();

        resets.reset(new ResetPassword(link, NEW_PASSWORD)).orThrow();

        assertThat(bench.door(SecondFactors.class).isAskedFor(ann)).isTrue();
    }

    @Test
    void a_passkey_beside_a_password_is_a_second_step_and_outlives_the_link() {
        givesAPasskey(ann);
        String link = secret(asked(EMAIL));
        assertThat(resets.endsPasskeys(link)).isFalse();

        resets.reset(new ResetPassword(link, NEW_PASSWORD)).orThrow();

        assertThat(bench.door(SecondFactors.class).isAskedFor(ann)).isTrue();
    }

    private static void signsInWithAPasskeyAlone(UUID person) {
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(
                        "update account set password_hash = '$argon2id$none' where person_id = ?", person));
        givesAPasskey(person);
    }

    private static void givesAPasskey(UUID person) {
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                        insert into passkey (credential_id, person_id, public_key, signature_count, name, added_at)
                        values (decode(md5(random()::text), 'hex'), ?, decode('00', 'hex'), 0, 'Firefox on Android', now())""", person));
    }

    @Test
    void asking_takes_the_same_steps_whether_or_not_there_is_such_an_account() {
        List<String> known = bench.statements(() -> resets.ask(EMAIL, OFFICE));
        List<String> unknown = bench.statements(() -> resets.ask("nobody@council.example", OFFICE));

        assertThat(known).isEqualTo(unknown).hasSize(2);
    }

    @Test
    void nobody_else_gets_a_message() {
        UUID leaver = people.personWithAccount("leaver@council.example");
        people.loseRoles(leaver);
        people.disable(people.personWithAccount("disabled@council.example"));
        for (String email :
                List.of("nobody@council.example", "leaver@council.example", "disabled@council.example", "ann", "")) {
            resets.ask(email, OFFICE);
        }

        resets.answer();

        assertThat(post.letters()).isEmpty();
        assertThat(count("reset_request")).isZero();
    }

    @Test
    void a_mailbox_is_not_filled_by_asking_again_and_again() {
        asked(EMAIL);
        resets.ask(EMAIL, OFFICE);
        resets.answer();
        assertThat(post.letters()).isEmpty();

        pass(PasswordResets.BETWEEN_MESSAGES);
        assertThat(asked(EMAIL)).isNotNull();
    }

    @Test
    void one_network_fills_no_mailboxes_and_keeps_nobody_from_a_new_password() {
        ClientAddress attacker = new ClientAddress("203.0.113.9");
        for (int number = 0; number < 500; number++) {
            resets.ask("n" + number + "@council.example", attacker);
        }
        assertThat(count("reset_request")).isEqualTo(11);
        resets.answer();

        resets.ask(EMAIL, attacker);
        resets.answer();
        assertThat(post.letters()).isEmpty();

        assertThat(asked(EMAIL)).isNotNull();
    }

    @Test
    void whoever_shares_the_network_waits_a_minute_at_most() {
        for (int second = 0; second < 3_600; second++) {
            resets.ask("n" + second + "@council.example", OFFICE);
            resets.answer();
            pass(Duration.ofSeconds(1));
        }
        pass(Duration.ofMinutes(1));

        assertThat(asked(EMAIL)).isNotNull();
    }

    @Test
    void a_flood_of_addresses_takes_a_bounded_room() {
        for (int number = 0; number < 1_010; number++) {
            resets.ask(
                    "n" + number + "@council.example", new ClientAddress("10.0." + number / 250 + "." + number % 250));
        }

        assertThat(count("reset_request")).isEqualTo(1_000);
        while (resets.answer()) {
            assertThat(post.letters()).isEmpty();
        }
        assertThat(count("reset_request")).isZero();
    }

    @Test
    void a_link_works_once() {
        String secret = secret(asked(EMAIL));
        resets.reset(new ResetPassword(secret, NEW_PASSWORD)).orThrow();

        assertThat(resets.isOpen(secret)).isFalse();
        assertThat(refusal(resets.reset(new ResetPassword(secret, PASSWORD)))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void of_two_who_use_a_link_at_once_one_sets_the_password() throws Exception {
        String secret = secret(asked(EMAIL));
        List<Callable<Outcome<UUID>>> both = List.of(
                () -> resets.reset(new ResetPassword(secret, NEW_PASSWORD)),
                () -> resets.reset(new ResetPassword(secret, "another lantern gravel")));

        int set = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<UUID>> outcome : threads.invokeAll(both)) {
                set += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
        }

        assertThat(set).isEqualTo(1);
    }

    @Test
    void a_link_ends_after_an_hour() {
        String secret = secret(asked(EMAIL));
        pass(PasswordResets.LIFE.minusSeconds(1));
        assertThat(resets.isOpen(secret)).isTrue();
        pass(Duration.ofSeconds(1));

        assertThat(refusal(resets.reset(new ResetPassword(secret, NEW_PASSWORD))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_newer_link_ends_the_older_one() {
        String older = secret(asked(EMAIL));
        pass(PasswordResets.BETWEEN_MESSAGES);
        String newer = secret(asked(EMAIL));

        assertThat(resets.isOpen(older)).isFalse();
        assertThat(resets.isOpen(newer)).isTrue();
    }

    @Test
    void a_password_that_will_not_do_leaves_the_link_open() {
        String secret = secret(asked(EMAIL));

        assertThat(fieldsToMend(resets.reset(new ResetPassword(secret, "short"))))
                .containsExactly("password");
        assertThat(resets.reset(new ResetPassword(secret, NEW_PASSWORD))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_link_of_somebody_who_has_left_meanwhile_opens_nothing() {
        String secret = secret(asked(EMAIL));
        people.loseRoles(ann);

        assertThat(resets.isOpen(secret)).isFalse();
        assertThat(refusal(resets.reset(new ResetPassword(secret, NEW_PASSWORD))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed", "' or true --"})
    void a_link_that_was_never_sent_opens_nothing(String secret) {
        asked(EMAIL);

        assertThat(resets.isOpen(secret)).isFalse();
    }

    @Test
    void neither_secret_nor_password_reach_a_log() {
        assertThat(new ResetPassword("secret", NEW_PASSWORD).toString())
                .doesNotContain("secret")
                .doesNotContain("tulip");
    }

    private Letter asked(String email) {
        resets.ask(email, OFFICE);
        resets.answer();
        return Post.to(post.letters(), EMAIL);
    }

    private static String secret(Letter letter) {
        return Post.secret(letter, PasswordResets.PATH);
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
