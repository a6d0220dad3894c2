package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class AccountsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final String EMAIL = "Ann.Bell@council.example";
    private static final Argon2Function WEAK =
            Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID, Argon2Function.ARGON2_VERSION_13);

    private final Accounts accounts = bench.door(Accounts.class);
    private final TestPeople people = new TestPeople(bench);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void whoever_knows_the_password_signs_in_however_the_address_is_written() {
        UUID ann = people.personWithAccount(EMAIL);

        for (String written : List.of(EMAIL, "ann.bell@council.example", " ANN.BELL@COUNCIL.EXAMPLE ")) {
            assertThat(accounts.signIn(written, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
        }
    }

    @Test
    void the_last_sign_in_is_remembered() {
        UUID ann = people.personWithAccount(EMAIL);
        Instant later = bench.clock().instant().plus(Duration.ofHours(3));
        bench.clock().set(later);

        accounts.signIn(EMAIL, PASSWORD, OFFICE);

        assertThat(column(ann, "last_sign_in_at", Instant.class)).isEqualTo(later);
    }

    @Test
    void every_reason_for_refusing_looks_the_same() {
        people.personWithAccount(EMAIL);
        UUID disabled = people.personWithAccount("disabled@council.example");
        people.disable(disabled);
        UUID leaver = people.personWithAccount("leaver@council.example");
        people.loseRoles(leaver);

        assertThat(List.of(
                        accounts.signIn(EMAIL, "kite orchard sandals", OFFICE),
                        accounts.signIn("nobody@council.example", PASSWORD, OFFICE),
                        accounts.signIn("not an address", PASSWORD, OFFICE),
                        accounts.signIn("disabled@council.example", PASSWORD, OFFICE),
                        accounts.signIn("leaver@council.example", PASSWORD, OFFICE),
                        accounts.signIn(EMAIL, "x".repeat(100_000), OFFICE),
                        accounts.signIn("", "", OFFICE)))
                .containsOnly(new SignIn.Refused());
    }

    @Test
    void an_account_that_is_not_there_takes_as_long_to_refuse_as_one_that_is() {
        people.personWithAccount(EMAIL);
        accounts.signIn("warm@up.example", PASSWORD, OFFICE);

        long there = quickest(EMAIL);
        long notThere = quickest("nobody@council.example");

        // A lookup alone takes a fiftieth of it.
        assertThat((double) notThere / there).isBetween(0.4, 2.5);
    }

    @Test
    void an_account_that_is_not_there_costs_one_comparison_and_the_same_statements() {
        people.personWithAccount(EMAIL);
        PasswordHashing hashing = bench.door(PasswordHashing.class);
        accounts.signIn(EMAIL, "wrong", OFFICE);
        accounts.signIn("nobody@council.example", "wrong", OFFICE);

        long before = hashing.compared();
        List<String> there = bench.statements(() -> accounts.signIn(EMAIL, "wrong", OFFICE));
        assertThat(hashing.compared()).isEqualTo(before + 1);
        List<String> notThere = bench.statements(() -> accounts.signIn("nobody@council.example", "wrong", OFFICE));
        assertThat(hashing.compared()).isEqualTo(before + 2);

        assertThat(there).isNotEmpty();
        assertThat(notThere).isEqualTo(there);
    }

    @Test
    void whoever_signs_in_is_told_how_often_somebody_was_refused_before() {
        UUID ann = people.personWithAccount(EMAIL);
        for (String typed : List.of(EMAIL, " ANN.BELL@council.example ", EMAIL, "bob@council.example")) {
            accounts.signIn(typed, "wrong", OFFICE);
        }

        accounts.signIn(EMAIL, PASSWORD, OFFICE);

        HistoryRead told = bench.door(History.class).of(ann).getFirst();
        assertThat(told.action()).isEqualTo("signInsRefused");
        assertThat(told.details()).containsExactly(new HistoryRead.Detail("attempts", "3"));
        accounts.signIn(EMAIL, PASSWORD, OFFICE);
        assertThat(bench.door(History.class).of(ann))
                .extracting(HistoryRead::action)
                .containsOnlyOnce("signInsRefused");
    }

    @Test
    void refused_attempts_are_forgotten_after_a_month_and_hold_no_address() {
        people.personWithAccount(EMAIL);
        accounts.signIn("nobody@council.example", "wrong", OFFICE);
        assertThat(refused()).hasSize(1).noneMatch(row -> row.contains("nobody") || row.contains("192."));
        bench.clock().set(bench.clock().instant().plus(Duration.ofDays(31)));

        accounts.signIn(EMAIL, PASSWORD, OFFICE);

        assertThat(refused()).isEmpty();
    }

    private static List<String> refused() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select r::text from refused_sign_in r")
                        .mapTo(String.class)
                        .list());
    }

    private long quickest(String email) {
        long quickest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long begun = System.nanoTime();
            assertThat(accounts.signIn(email, "wrong", OFFICE)).isEqualTo(new SignIn.Refused());
            quickest = Math.min(quickest, System.nanoTime() - begun);
        }
        return quickest;
    }

    @Test
    void adding_an_account_names_all_that_needs_mending_at_once_and_adds_nothing() {
        UUID ann = people.personWithRole();

        Outcome<UUID> outcome = this.accounts.add(new AddAccount(ann, "council.example", "short"));

        assertThat(problems(outcome)).extracting(FieldProblem::field).containsExactly("email", "password");
        Integer accounts = bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from account")
                        .mapTo(Integer.class)
                        .one());
        assertThat(accounts).isZero();
    }

    @Test
    void two_accounts_cannot_share_an_address_that_differs_in_case() {
        people.personWithAccount(EMAIL);

        Outcome<UUID> outcome =
                accounts.add(new AddAccount(people.personWithRole(), "ann.bell@COUNCIL.example", PASSWORD));

        assertThat(problems(outcome)).extracting(FieldProblem::field).containsExactly("email");
    }

    @Test
    void a_person_has_one_account() {
        UUID ann = people.personWithAccount(EMAIL);

        assertThat(accounts.add(new AddAccount(ann, "other@council.example", PASSWORD)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.RuleBroken.class));
    }

    @Test
    void the_demonstrations_password_opens_the_demonstrations_accounts_and_can_be_no_other_ones() {
        UUID demo = people.personWithRole();
        accounts.addForDemonstration(demo, "lead@wellshire.example").orThrow();

        assertThat(accounts.signIn("lead@wellshire.example", "wellkept-demo", OFFICE))
                .isEqualTo(new SignIn.SignedIn(demo));
        assertThat(problems(accounts.add(new AddAccount(people.personWithRole(), EMAIL, "wellkept-demo"))))
                .extracting(FieldProblem::field)
                .containsExactly("password");
    }

    @Test
    void adding_an_account_is_remembered_without_the_address() {
        UUID ann = people.personWithAccount(EMAIL);

        HistoryRead latest = bench.door(History.class).of(ann).getFirst();

        assertThat(latest.action()).isEqualTo("accountAdded");
        assertThat(latest.toString()).doesNotContainIgnoringCase(EMAIL);
    }

    @Test
    void a_password_hashed_with_lesser_parameters_is_hashed_anew_when_its_person_signs_in() {
        UUID ann = people.personWithAccount(EMAIL);
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(
                        "update account set password_hash = ? where person_id = ?",
                        new PasswordHashing(WEAK, 2).hash(PASSWORD),
                        ann));

        assertThat(accounts.signIn(EMAIL, "wrong", OFFICE)).isEqualTo(new SignIn.Refused());
        assertThat(column(ann, "password_hash", String.class)).contains("m=64,");
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));

        assertThat(column(ann, "password_hash", String.class)).contains("m=19456,t=2");
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
    }

    @Test
    void the_actor_has_todays_roles_and_is_gone_at_once_without_roles_or_account() {
        UUID ann = people.personWithAccount(EMAIL);
        assertThat(accounts.actor(ann)).hasValueSatisfying(actor -> {
            assertThat(actor.signedInPerson()).isEqualTo(ann);
            assertThat(actor.roles()).hasSize(1);
        });

        people.loseRoles(ann);
        assertThat(accounts.actor(ann)).isEmpty();

        UUID bob = people.personWithAccount("bob@council.example");
        people.disable(bob);
        assertThat(accounts.actor(bob)).isEmpty();

        UUID cat = people.personWithAccount("cat@council.example");
        people.remove(cat);
        assertThat(accounts.actor(cat)).isEmpty();
        assertThat(accounts.actor(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_changed_password_opens_the_account_and_the_old_one_no_more() {
        UUID ann = people.personWithAccount(EMAIL);

        accounts.changePassword(new ChangePassword(ann, PASSWORD, "lantern gravel tulip", null), OFFICE)
                .orThrow();

        assertThat(accounts.signIn(EMAIL, "lantern gravel tulip", OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.Refused());
        HistoryRead latest = bench.door(History.class).of(ann).getFirst();
        assertThat(latest.action()).isEqualTo("passwordChanged");
        assertThat(latest.details()).isEmpty();
    }

    @Test
    void a_password_is_changed_only_by_who_knows_it_and_to_another_good_one() {
        UUID ann = people.personWithAccount(EMAIL);

        assertThat(problems(change(ann, "wrong", "lantern gravel tulip")))
                .extracting(FieldProblem::field)
                .containsExactly("current");
        assertThat(problems(change(ann, PASSWORD, "short")))
                .extracting(FieldProblem::field)
                .containsExactly("password");
        assertThat(problems(change(ann, PASSWORD, PASSWORD)))
                .extracting(FieldProblem::field)
                .containsExactly("password");
        assertThat(problems(change(ann, PASSWORD, "ann.bell@council.example")))
                .extracting(FieldProblem::field)
                .containsExactly("password");
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
    }

    @Test
    void whoever_found_an_open_screen_cannot_guess_the_password_there_either() {
        UUID ann = people.personWithAccount(EMAIL);
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(accounts.confirm(ann, "wrong", OFFICE)).isEqualTo(new SignIn.Refused());
        }

        assertThat(accounts.confirm(ann, PASSWORD, OFFICE)).isInstanceOf(SignIn.Throttled.class);
        assertThat(change(ann, PASSWORD, "lantern gravel tulip"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.RuleBroken.class));
    }

    private Outcome<UUID> change(UUID person, String current, String wanted) {
        return accounts.changePassword(new ChangePassword(person, current, wanted, null), OFFICE);
    }

    @Test
    void an_attempt_that_the_server_was_too_busy_for_is_no_failure() {
        people.personWithAccount(EMAIL);
        Accounts busy = new Accounts(
                bench.door(AccountStore.class),
                bench.door(SignInThrottle.class),
                new PasswordHashing(WEAK, 0),
                bench.door(RefusedSignIns.class),
                bench.door(AccountChanges.class),
                bench.door(People.class),
                bench.door(History.class),
                bench.clock());

        for (int attempt = 0; attempt < 20; attempt++) {
            Thread.currentThread().interrupt();
            assertThat(busy.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.Throttled(Duration.ofSeconds(5)));
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void no_password_reaches_the_log_at_any_level_and_no_address_at_the_usual_one() {
        people.personWithAccount(EMAIL);
        List<LogRecord> lines = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(listening);
        root.setLevel(Level.ALL);
        try {
            root.info("this is heard");
            for (int attempt = 0; attempt < 8; attempt++) {
                accounts.signIn(EMAIL, "wrong " + PASSWORD, OFFICE);
            }
            accounts.add(new AddAccount(people.personWithRole(), EMAIL, PASSWORD));
        } finally {
            root.setLevel(before);
            root.removeHandler(listening);
        }

        SimpleFormatter formatter = new SimpleFormatter();
        assertThat(lines).anyMatch(line -> formatter.format(line).contains("this is heard"));
        assertThat(lines).noneMatch(line -> formatter.format(line).contains(PASSWORD));
        assertThat(lines)
                .filteredOn(line -> line.getLevel().intValue() >= Level.INFO.intValue())
                .noneMatch(line -> formatter.format(line).contains("Ann.Bell"));
    }

    @Test
    void the_application_cannot_delete_accounts() {
        people.personWithAccount(EMAIL);

        assertThatThrownBy(() -> bench.sql().useHandle(handle -> handle.execute("delete from account")))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("permission denied");
    }

    private static <T> T column(UUID person, String column, Class<T> type) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select " + column + " from account where person_id = :person")
                        .bind("person", person)
                        .mapTo(type)
                        .one());
    }

    private static List<FieldProblem> problems(Outcome<UUID> outcome) {
        if (outcome instanceof Outcome.Refused<UUID>(Refusal.Invalid(List<FieldProblem> problems))) {
            return problems;
        }
        throw new AssertionError("Not invalid: " + outcome);
    }
}
