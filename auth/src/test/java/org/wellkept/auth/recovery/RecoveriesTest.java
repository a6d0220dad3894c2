package org.wellkept.auth.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.SignInStep;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.reset.ResetPassword;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Scope;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class RecoveriesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            PasswordResets.class,
            ProgramTokens.class,
            Recoveries.class,
            TestFactorKey.class);

    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final String EMAIL = "ann@opendoor.example";
    private static final String HOW = "Rang her at home";
    private static final Pattern STOP = Pattern.compile("/workspace/lost-device/([A-Za-z0-9_-]+)");

    private final Recoveries recoveries = bench.door(Recoveries.class);
    private final TestPeople people = new TestPeople(bench);
    private UUID ann = new UUID(0, 0);
    private UUID lead = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        lead = people.leadWithAccount("lead@opendoor.example");
        second = people.leadWithAccount("second@opendoor.example");
        ann = people.contributorWithAccount(EMAIL);
        new TestFactors(bench).setUp(ann);
        letters();
    }

    @Test
    void two_people_let_somebody_begin_anew_and_nothing_from_before_lets_anybody_in() {
        Presence elsewhere = bench.door(Presences.class).begin("elsewhere", ann, "Firefox on Android");
        String token = bench.door(ProgramTokens.class)
                .make(
                        actor(ann),
                        new MakeToken(
                                "Nightly",
                                Set.of(Scope.READ),
                                LocalDate.now(bench.clock()).plusDays(30),
                                null))
                .orThrow()
                .secret();
        UUID id = ask();

        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        assertThat(bench.door(SecondFactors.class).isAskedFor(ann))
                .as("one alone changes nothing")
                .isTrue();
        recoveries.confirm(actor(second), id, HOW, presence(second)).orThrow();

        assertThat(bench.door(SecondFactors.class).isAskedFor(ann)).isFalse();
        assertThat(bench.door(Accounts.class).signIn(EMAIL, PASSWORD, OFFICE))
                .as("the password that somebody else may know")
                .isInstanceOf(SignIn.Refused.class);
        assertThat(bench.door(Presences.class).find("elsewhere"))
                .as("%s", elsewhere)
                .isEmpty();
        assertThat(bench.door(ProgramTokens.class).use(token)).isEmpty();

        Letter letter = last(EMAIL);
        String secret = Post.secret(letter, PasswordResets.PATH);
        bench.door(PasswordResets.class)
                .reset(new ResetPassword(secret, "harbour thistle cobble"))
                .orThrow();
        assertThat(bench.door(SignInSteps.class).password(EMAIL, "harbour thistle cobble", OFFICE))
                .isEqualTo(new SignInStep.In(ann));
        assertThat(refusal(bench.door(PasswordResets.class).reset(new ResetPassword(secret, "tulip gravel lantern"))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void one_person_alone_can_never_do_it_and_nobody_for_themselves() {
        UUID id = ask();
        assertThat(refusal(recoveries.confirm(actor(lead), id, HOW, presence(lead))))
                .as("without a first")
                .isInstanceOf(Refusal.RuleBroken.class);

        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        assertThat(refusal(recoveries.confirm(actor(lead), id, HOW, presence(lead))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(recoveries.vouch(actor(second), id, HOW, presence(second))))
                .isInstanceOf(Refusal.RuleBroken.class);

        new TestFactors(bench).setUp(lead);
        UUID leads = recoveries.ask(ticket("lead@opendoor.example")).orThrow();
        assertThat(refusal(recoveries.vouch(actor(lead), leads, HOW, presence(second))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(recoveries.waiting(actor(lead)))
                .extracting(RecoveryRequest::id)
                .containsExactly(id);
        assertThat(bench.door(SecondFactors.class).isAskedFor(ann)).isTrue();
    }

    @Test
    void only_who_gives_the_persons_roles_may_help_and_an_administrator_where_there_is_one_lead() {
        people.contributorAgain(second);
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("delete from role_held where person_id = ? and role = 'lead'", second));
        UUID admin = people.personWithAccount("admin@council.example");
        UUID id = ask();

        assertThat(letters()).extracting(Letter::recipient).contains("admin@council.example");
        assertThat(recoveries.waiting(actor(second))).isEmpty();
        assertThat(refusal(recoveries.vouch(actor(second), id, HOW, presence(second))))
                .isInstanceOf(Refusal.NotFound.class);
        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        recoveries.confirm(actor(admin), id, HOW, presence(admin)).orThrow();
    }

    @Test
    void an_administrators_device_is_no_leads_affair() {
        UUID admin = people.personWithAccount("admin@council.example");
        people.contributorAgain(admin);
        new TestFactors(bench).setUp(admin);
        UUID id = recoveries.ask(ticket("admin@council.example")).orThrow();

        assertThat(recoveries.waiting(actor(lead))).isEmpty();
        assertThat(refusal(recoveries.vouch(actor(lead), id, HOW, presence(lead))))
                .isInstanceOf(Refusal.NotFound.class);
        UUID other = people.personWithAccount("other@council.example");
        assertThat(recoveries.waiting(actor(other))).hasSize(1);
    }

    @Test
    void what_a_leaver_said_counts_no_more() {
        UUID admin = people.personWithAccount("admin@council.example");
        UUID id = ask();
        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        people.loseRoles(lead);

        assertThat(refusal(recoveries.confirm(actor(second), id, HOW, presence(second))))
                .isInstanceOf(Refusal.RuleBroken.class);
        recoveries.vouch(actor(second), id, HOW, presence(second)).orThrow();
        recoveries.confirm(actor(admin), id, HOW, presence(admin)).orThrow();
    }

    @Test
    void the_persons_mailbox_is_told_at_once_and_stops_it_and_so_does_signing_in() {
        UUID id = ask();
        Matcher link = STOP.matcher(last(EMAIL).text());
        assertThat(link.find()).isTrue();
        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();

        assertThat(recoveries.isOpen(link.group(1))).isTrue();
        assertThat(recoveries.stop(link.group(1))).isTrue();
        assertThat(recoveries.stop(link.group(1))).isFalse();
        assertThat(recoveries.stop("A".repeat(64))).isFalse();
        assertThat(last("lead@opendoor.example").text()).contains("has ended without a change");
        assertThat(refusal(recoveries.confirm(actor(second), id, HOW, presence(second))))
                .isInstanceOf(Refusal.NotFound.class);

        ask();
        presence(ann);
        assertThat(recoveries.waiting(actor(lead))).isEmpty();
    }

    @Test
    void a_request_ends_after_a_week_or_when_it_is_refused_and_can_be_made_three_times_a_week() {
        UUID id = ask();
        assertThat(ask()).as("one that waits already").isEqualTo(id);
        recoveries.refuse(actor(lead), id, presence(lead)).orThrow();
        assertThat(last(EMAIL).text()).contains("It was not granted");
        recoveries.refuse(actor(lead), ask(), presence(lead)).orThrow();
        UUID third = ask();
        recoveries.refuse(actor(lead), third, presence(lead)).orThrow();
        assertThat(refusal(recoveries.ask(ticket(EMAIL)))).isInstanceOf(Refusal.RuleBroken.class);

        pass(Recoveries.LIFE);
        UUID fourth = ask();
        pass(Recoveries.LIFE);
        assertThat(recoveries.waiting(actor(lead))).isEmpty();
        assertThat(refusal(recoveries.vouch(actor(lead), fourth, HOW, presence(lead))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void only_who_gave_the_right_password_of_late_asks_and_only_who_has_proved_themselves_helps() {
        String ticket = ticket(EMAIL);
        pass(Duration.ofMinutes(10));
        assertThat(refusal(recoveries.ask(ticket))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(recoveries.ask("nonsense"))).isInstanceOf(Refusal.NotFound.class);

        UUID id = ask();
        Presence here = presence(lead);
        pass(Presence.CONFIRMED_FOR);
        assertThat(refusal(recoveries.vouch(actor(lead), id, HOW, here))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(recoveries.refuse(actor(lead), id, here))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(recoveries.vouch(actor(lead), id, " ", presence(lead))))
                .containsExactly("how");
    }

    @Test
    void the_history_knows_each_step_and_of_somebody_who_goes_no_request_is_kept() {
        UUID id = ask();
        recoveries.vouch(actor(lead), id, HOW, presence(lead)).orThrow();
        recoveries.confirm(actor(second), id, HOW, presence(second)).orThrow();

        assertThat(bench.door(History.class).of(ann))
                .extracting(HistoryRead::action)
                .startsWith(
                        "passwordRetired",
                        "secondStepRemovedAfterLoss",
                        "lostDeviceConfirmed",
                        "lostDeviceVouched",
                        "lostDeviceAsked");
        bench.door(Accounts.class).erase(ann);
        Integer left = bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from recovery_request")
                        .mapTo(Integer.class)
                        .one());
        assertThat(left).isZero();
    }

    private UUID ask() {
        return recoveries.ask(ticket(EMAIL)).orThrow();
    }

    private static String ticket(String email) {
        if (bench.door(SignInSteps.class).password(email, PASSWORD, OFFICE) instanceof SignInStep.CodeWanted wanted) {
            return wanted.ticket();
        }
        throw new AssertionError("No code was wanted");
    }

    private static Actor actor(UUID person) {
        return bench.door(Accounts.class).actor(person).orElseThrow();
    }

    private static Presence presence(UUID person) {
        return bench.door(Presences.class).begin(UUID.randomUUID().toString(), person, "Firefox on Android");
    }

    private static List<Letter> letters() {
        return new Post(bench).letters();
    }

    private static Letter last(String address) {
        return letters().stream()
                .filter(letter -> letter.recipient().equals(address))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
