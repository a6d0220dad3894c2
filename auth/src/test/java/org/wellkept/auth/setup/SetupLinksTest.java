package org.wellkept.auth.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

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
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Role;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SetupLinksTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, SetupLinks.class);

    private static final String EMAIL = "ann@council.example";

    private final SetupLinks links = bench.door(SetupLinks.class);
    private final Accounts accounts = bench.door(Accounts.class);

    @BeforeEach
    void afresh() {
        new TestPeople(bench).forgetEverybody();
    }

    @Test
    void a_link_makes_the_first_administrator_who_can_then_sign_in() {
        UUID ann = links.redeem(by(issuedSecret())).orThrow();

        assertThat(accounts.signIn(EMAIL, PASSWORD, new ClientAddress("192.0.2.1")))
                .isEqualTo(new SignIn.SignedIn(ann));
        assertThat(accounts.actor(ann)).hasValueSatisfying(actor -> {
            assertThat(actor.displayName()).isEqualTo("Ann");
            assertThat(actor.has(Role.ADMINISTRATOR)).isTrue();
        });
    }

    @Test
    void a_link_works_once() {
        String secret = issuedSecret();
        links.redeem(by(secret)).orThrow();

        assertThat(links.isOpen(secret)).isFalse();
        assertThat(links.redeem(by(secret))).isEqualTo(noSuchLink());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed", "' or true --"})
    void a_link_that_was_never_issued_opens_nothing(String secret) {
        issuedSecret();

        assertThat(links.isOpen(secret)).isFalse();
        assertThat(links.redeem(by(secret))).isEqualTo(noSuchLink());
    }

    @Test
    void a_link_ends_after_a_day() {
        String secret = issuedSecret();
        pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(links.isOpen(secret)).isTrue();
        pass(Duration.ofSeconds(1));

        assertThat(links.isOpen(secret)).isFalse();
        assertThat(links.redeem(by(secret))).isEqualTo(noSuchLink());
    }

    @Test
    void a_newer_link_ends_the_older_one() {
        String older = issuedSecret();
        String newer = issuedSecret();

        assertThat(links.redeem(by(older))).isEqualTo(noSuchLink());
        assertThat(links.redeem(by(newer))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void answers_that_need_mending_are_all_named_and_leave_the_link_open() {
        String secret = issuedSecret();

        Outcome<UUID> outcome = links.redeem(new RedeemSetupLink(secret, "  ", "ann", "short"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.Invalid.class,
                                        invalid -> assertThat(invalid.problems())
                                                .extracting(FieldProblem::field)
                                                .containsExactly("displayName", "email", "password")));
        assertThat(links.redeem(by(secret))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_name_longer_than_a_hundred_characters_is_asked_to_be_shorter() {
        assertThat(links.redeem(new RedeemSetupLink(issuedSecret(), "n".repeat(101), EMAIL, PASSWORD)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void there_is_no_link_once_there_is_an_administrator() {
        String secret = issuedSecret();
        new TestPeople(bench).personWithAccount("other@council.example");

        assertThat(links.isOpen(secret)).isFalse();
        assertThat(links.redeem(by(secret))).isEqualTo(noSuchLink());
        assertThat(links.issue())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.RuleBroken.class));
    }

    @Test
    void of_two_who_redeem_a_link_at_once_one_becomes_administrator() throws Exception {
        String secret = issuedSecret();
        List<Callable<Outcome<UUID>>> both = List.of(
                () -> links.redeem(new RedeemSetupLink(secret, "Ann", "ann@council.example", PASSWORD)),
                () -> links.redeem(new RedeemSetupLink(secret, "Bob", "bob@council.example", PASSWORD)));

        int made = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<UUID>> outcome : threads.invokeAll(both)) {
                if (outcome.get() instanceof Outcome.Done) {
                    made++;
                } else {
                    assertThat(outcome.get()).isEqualTo(noSuchLink());
                }
            }
        }

        assertThat(made).isEqualTo(1);
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("role_held")).isEqualTo(1);
    }

    @Test
    void the_secret_is_long_and_only_its_digest_is_kept() {
        String secret = issuedSecret();

        assertThat(secret).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(count("setup_link where digest = sha256(convert_to('" + secret + "', 'UTF8'))"))
                .isEqualTo(1);
        assertThat(by(secret).toString()).doesNotContain(secret).doesNotContain(PASSWORD);
    }

    private String issuedSecret() {
        String path = links.issue().orThrow();
        assertThat(path).startsWith("/workspace/setup/");
        return path.substring(SetupLinks.PATH.length());
    }

    private static RedeemSetupLink by(String secret) {
        return new RedeemSetupLink(secret, " Ann ", EMAIL, PASSWORD);
    }

    private static Outcome<UUID> noSuchLink() {
        return Outcome.refused(new Refusal.NotFound("setup link"));
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
