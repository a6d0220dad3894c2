package org.wellkept.auth.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.wellkept.auth.factor.TestFactors.App;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SecondFactorsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class, Presences.class, SecondFactors.class, SecondStepRequirements.class, TestFactorKey.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final String EMAIL = "ann@council.example";

    private final SecondFactors factors = bench.door(SecondFactors.class);
    private final SignInSteps steps = bench.door(SignInSteps.class);
    private final TestPeople people = new TestPeople(bench);
    private final TestFactors test = new TestFactors(bench);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void with_an_app_a_password_alone_lets_nobody_in_and_password_and_code_do() {
        UUID ann = people.contributorWithAccount(EMAIL);
        assertThat(steps.password(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignInStep.In(ann));
        App app = test.setUp(ann);
        pass(Duration.ofSeconds(30));

        SignInStep.CodeWanted wanted = wanted();

        assertThat(steps.code(wanted.ticket(), app.shows(bench))).isEqualTo(new SignInStep.In(ann));
    }

    @Test
    void a_code_is_taken_once() {
        App app = test.setUp(people.contributorWithAccount(EMAIL));
        assertThat(steps.code(wanted().ticket(), app.shows(bench)))
                .as("the one that it was set up with")
                .isInstanceOf(SignInStep.CodeRefused.class);
        pass(Duration.ofSeconds(30));
        String code = app.shows(bench);

        assertThat(steps.code(wanted().ticket(), code)).isInstanceOf(SignInStep.In.class);
        assertThat(steps.code(wanted().ticket(), code)).isInstanceOf(SignInStep.CodeRefused.class);
    }

    @Test
    void a_code_may_be_typed_with_spaces_as_apps_show_it() {
        App app = test.setUp(people.contributorWithAccount(EMAIL));
        pass(Duration.ofSeconds(30));
        String code = app.shows(bench);

        assertThat(steps.code(wanted().ticket(), " " + code.substring(0, 3) + " " + code.substring(3)))
                .isInstanceOf(SignInStep.In.class);
    }

    @Test
    void a_recovery_code_gets_in_once_however_it_is_typed() {
        UUID ann = people.contributorWithAccount(EMAIL);
        App app = test.setUp(ann);
        assertThat(app.recoveryCodes()).hasSize(10).allMatch(code -> code.matches("[2-9B-Z]{5}-[2-9B-Z]{5}"));
        assertThat(new HashSet<>(app.recoveryCodes())).hasSize(10);
        String code = app.recoveryCodes().getFirst();

        assertThat(steps.code(wanted().ticket(), code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new SignInStep.In(ann));
        assertThat(steps.code(wanted().ticket(), code)).isInstanceOf(SignInStep.CodeRefused.class);
        assertThat(steps.code(wanted().ticket(), app.recoveryCodes().getLast())).isInstanceOf(SignInStep.In.class);
        assertThat(factors.of(test.actor(ann)).recoveryCodesLeft()).isEqualTo(8);
    }

    @Test
    void recovery_codes_of_somebody_else_are_worth_nothing() {
        test.setUp(people.contributorWithAccount(EMAIL));
        App bobs = test.setUp(people.contributorWithAccount("bob@council.example"));

        assertThat(steps.code(wanted().ticket(), bobs.recoveryCodes().getFirst()))
                .isInstanceOf(SignInStep.CodeRefused.class);
    }

    @Test
    void new_recovery_codes_end_the_old_ones() {
        UUID ann = people.contributorWithAccount(EMAIL);
        App app = test.setUp(ann);

        List<String> fresh =
                factors.newRecoveryCodes(test.actor(ann), test.presence(ann)).orThrow();

        assertThat(steps.code(wanted().ticket(), app.recoveryCodes().getFirst()))
                .isInstanceOf(SignInStep.CodeRefused.class);
        assertThat(steps.code(wanted().ticket(), fresh.getFirst())).isInstanceOf(SignInStep.In.class);
    }

    @Test
    void the_database_alone_opens_nothing() {
        UUID ann = people.contributorWithAccount(EMAIL);
        App app = test.setUp(ann);

        List<String> rows = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery(
                                "select encode(secret, 'escape') from authenticator union all select encode(digest, 'escape') from recovery_code")
                        .mapTo(String.class)
                        .list());

        assertThat(rows).hasSize(11);
        String secret = new String(app.secret(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(rows).noneMatch(row -> row.contains(secret));
        assertThat(rows).noneMatch(row -> row.contains(app.recoveryCodes().getFirst()));
    }

    @Test
    void guesses_are_slowed_down_and_the_right_code_has_to_wait_too() {
        App app = test.setUp(people.contributorWithAccount(EMAIL));
        pass(Duration.ofSeconds(30));
        String ticket = wanted().ticket();
        for (int guess = 0; guess < 6; guess++) {
            assertThat(steps.code(ticket, "000000")).isInstanceOf(SignInStep.CodeRefused.class);
        }

        assertThat(steps.code(ticket, app.shows(bench)))
                .isEqualTo(new SignInStep.Throttled(new SignIn.Throttled(Duration.ofSeconds(1))));

        pass(Duration.ofSeconds(1));
        assertThat(steps.code(ticket, app.shows(bench))).isInstanceOf(SignInStep.In.class);
    }

    @Test
    void a_ticket_holds_for_ten_minutes_and_only_as_it_was_made() {
        App app = test.setUp(people.contributorWithAccount(EMAIL));
        String ticket = wanted().ticket();
        pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(steps.code(ticket, "000000")).isInstanceOf(SignInStep.CodeRefused.class);
        pass(Duration.ofSeconds(1));

        assertThat(steps.code(ticket, app.shows(bench))).isEqualTo(new SignInStep.TooLate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no ticket", "AAAA", "!!"})
    void what_is_no_ticket_leads_nowhere(String ticket) {
        assertThat(steps.code(ticket, "000000")).isEqualTo(new SignInStep.TooLate());
    }

    @Test
    void a_ticket_cannot_be_changed_into_somebody_elses() {
        test.setUp(people.contributorWithAccount(EMAIL));
        byte[] ticket = java.util.Base64.getUrlDecoder().decode(wanted().ticket());
        for (int at = 0; at < ticket.length; at++) {
            byte[] changed = ticket.clone();
            changed[at] ^= 1;
            assertThat(steps.code(java.util.Base64.getUrlEncoder().encodeToString(changed), "000000"))
                    .isEqualTo(new SignInStep.TooLate());
        }
    }

    @Test
    void a_leaver_with_a_ticket_is_not_let_in() {
        UUID ann = people.contributorWithAccount(EMAIL);
        App app = test.setUp(ann);
        pass(Duration.ofSeconds(30));
        String ticket = wanted().ticket();
        people.loseRoles(ann);

        assertThat(steps.code(ticket, app.shows(bench))).isEqualTo(new SignInStep.TooLate());
    }

    @Test
    void setting_up_an_app_signs_out_other_browsers_and_wants_its_first_code() {
        UUID ann = people.contributorWithAccount(EMAIL);
        bench.door(Presences.class).begin("elsewhere", ann, "Edge on Windows");
        Presence here = test.presence(ann);
        factors.begin(test.actor(ann), here).orThrow();

        Outcome<List<String>> wrong = factors.confirm(test.actor(ann), "000000", here);

        assertThat(wrong)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
        assertThat(steps.password(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignInStep.In.class);
        assertThat(bench.door(Presences.class).find("elsewhere")).isPresent();

        test.setUp(ann);
        assertThat(bench.door(Presences.class).find("elsewhere")).isEmpty();
    }

    @Test
    void the_page_with_the_picture_can_be_loaded_again_until_a_code_was_typed() {
        UUID ann = people.contributorWithAccount(EMAIL);
        Presence here = test.presence(ann);

        NewAuthenticator shown = factors.begin(test.actor(ann), here).orThrow();

        assertThat(factors.begin(test.actor(ann), here).orThrow()).isEqualTo(shown);
        assertThat(shown.address())
                .isEqualTo("otpauth://totp/Wellkept:ann%40council.example?secret=" + shown.secret()
                        + "&issuer=Wellkept&algorithm=SHA1&digits=6&period=30");
        assertThat(shown.secretInGroups()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(shown).hasToString("NewAuthenticator[]");
        test.setUp(ann);
        assertThat(factors.begin(test.actor(ann), here)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_second_factor_is_changed_only_by_who_has_proved_of_late_who_they_are() {
        UUID ann = people.contributorWithAccount(EMAIL);
        test.setUp(ann);
        Presence here = test.presence(ann);
        pass(Duration.ofMinutes(10));

        for (Outcome<?> outcome : List.of(
                factors.begin(test.actor(ann), here),
                factors.confirm(test.actor(ann), "000000", here),
                factors.newRecoveryCodes(test.actor(ann), here),
                factors.removeAuthenticator(test.actor(ann), here))) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotPermitted.class));
        }
    }

    @Test
    void officers_and_administrators_must_have_one_and_keep_one_and_others_need_not() {
        UUID admin = people.personWithAccount("admin@council.example");
        UUID ann = people.contributorWithAccount(EMAIL);
        assertThat(factors.isMissing(test.actor(admin), bench.clock().instant()))
                .isTrue();
        assertThat(factors.isMissing(test.actor(ann), bench.clock().instant())).isFalse();

        test.setUp(admin);
        assertThat(factors.isMissing(test.actor(admin), bench.clock().instant()))
                .isFalse();
        assertThat(factors.removeAuthenticator(test.actor(admin), test.presence(admin)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.RuleBroken.class));

        test.setUp(ann);
        factors.removeAuthenticator(test.actor(ann), test.presence(ann)).orThrow();
        assertThat(steps.password(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignInStep.In.class);
        assertThat(factors.of(test.actor(ann)).recoveryCodesLeft()).isZero();
    }

    @Test
    void of_somebody_who_went_for_good_nothing_is_kept_by_which_they_signed_in() {
        UUID ann = people.contributorWithAccount(EMAIL);
        test.setUp(ann);

        bench.door(Accounts.class).erase(ann);

        Integer rows = bench.sqlAsOwner()
                .withHandle(
                        handle -> handle.createQuery("""
                                select (select count(*) from authenticator) + (select count(*) from recovery_code)
                                  + (select count(*) from presence)""").mapTo(Integer.class).one());
        assertThat(rows).isZero();
    }

    @Test
    void for_the_demonstrations_accounts_nobody_has_to_set_one_up() {
        UUID admin = people.personWithRole();
        bench.door(Accounts.class)
                .addForDemonstration(admin, "admin@wellkept.example")
                .orThrow();

        assertThat(factors.isMissing(test.actor(admin), bench.clock().instant()))
                .isFalse();
        assertThat(factors.of(test.actor(admin)).shared()).isTrue();
    }

    @Test
    void what_was_done_is_remembered_without_any_code() {
        UUID ann = people.contributorWithAccount(EMAIL);
        App app = test.setUp(ann);
        steps.code(wanted().ticket(), "000000");
        steps.code(wanted().ticket(), app.recoveryCodes().getFirst());

        List<HistoryRead> entries = bench.door(History.class).of(ann);

        assertThat(entries)
                .extracting(HistoryRead::action)
                .startsWith("recoveryCodeUsed", "codeRefused", "recoveryCodesMade", "authenticatorAdded", "signedIn");
        assertThat(entries.toString()).doesNotContain(app.recoveryCodes().getFirst());
    }

    private SignInStep.CodeWanted wanted() {
        if (steps.password(EMAIL, PASSWORD, OFFICE) instanceof SignInStep.CodeWanted wanted) {
            return wanted;
        }
        throw new AssertionError("No code was wanted");
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
