package org.wellkept.auth.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.invitation.InvitationFound.Closed;
import org.wellkept.auth.invitation.InvitationFound.Open;
import org.wellkept.auth.invitation.InvitationFound.Why;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.outbox.Sending;
import org.wellkept.core.partnership.People;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.Roles;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class InvitationsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Invitations.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            TestFactorKey.class);

    private static final String EMAIL = "Ann.Bell@council.example";
    private static final HeldIn COUNTY = HeldIn.organisation(Wellshire.COUNTY);
    private static final Invite TO_CONTRIBUTE = new Invite(EMAIL, Role.CONTRIBUTOR, COUNTY);
    private static final Optional<UUID> NOBODY = Optional.empty();
    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final Pattern SECRET = Pattern.compile("/workspace/invitation/([A-Za-z0-9_-]{43})\\s");

    private final Invitations invitations = bench.door(Invitations.class);
    private final Accounts accounts = bench.door(Accounts.class);
    private final People people = bench.door(People.class);
    private final Wellshire wellshire = Wellshire.in(afresh());
    private final Actor lead = withAccount(wellshire.lead(Wellshire.COUNTY), "lead@council.example");

    private static CoreBench afresh() {
        bench.startAfresh();
        return bench;
    }

    @BeforeEach
    void nothingIsInThePost() {
        letters();
    }

    @Test
    void somebody_new_accepts_and_signs_in_with_the_role_that_they_were_invited_to() {
        String secret = invited(TO_CONTRIBUTE);

        assertThat(invitations.look(secret, NOBODY))
                .isEqualTo(new Open(EMAIL, "a contributor for Wellshire County Council", false, false));
        InvitationAccepted accepted = invitations.accept(by(secret), NOBODY).orThrow();

        assertThat(accepted.isNew()).isTrue();
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(accepted.person()));
        Actor ann = people.actor(accepted.person());
        assertThat(ann.displayName()).isEqualTo("Ann");
        assertThat(ann.roles())
                .extracting(RoleHeld::role, RoleHeld::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.CONTRIBUTOR, "Wellshire County Council"));
    }

    @Test
    void the_message_says_who_invites_to_what_until_when_and_nothing_else_of_anybody() {
        invitations.invite(lead, TO_CONTRIBUTE).orThrow();

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(EMAIL);
            assertThat(letter.subject()).isEqualTo("You are invited to Wellkept");
            assertThat(letter.text())
                    .contains(lead.displayName()
                            + " invites you to Wellkept, to be a contributor for Wellshire County Council.")
                    .contains("until 26 October 2026")
                    .contains("http://localhost/workspace/invitation/")
                    .doesNotContain("council.example");
        });
    }

    @Test
    void the_secret_is_long_and_only_its_digest_is_kept() {
        String secret = invited(TO_CONTRIBUTE);

        assertThat(count("invitation where digest = sha256(convert_to('" + secret + "', 'UTF8'))"))
                .isEqualTo(1);
        assertThat(by(secret).toString()).doesNotContain(secret).doesNotContain(PASSWORD);
        assertThat(TO_CONTRIBUTE.toString()).doesNotContain(EMAIL);
    }

    @Test
    void an_invitation_works_once() {
        String secret = invited(TO_CONTRIBUTE);
        UUID ann = invitations.accept(by(secret), NOBODY).orThrow().person();

        assertThat(invitations.look(secret, NOBODY)).isEqualTo(new Closed(Why.ACCEPTED));
        assertThat(invitations.look(secret, Optional.of(ann))).isEqualTo(new Closed(Why.ACCEPTED));
        assertThat(refusal(invitations.accept(by(secret), NOBODY))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(people.actor(ann).roles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "nonsense", "{\"id\":\"a\"}"})
    void what_is_no_passkey_makes_no_account_and_leaves_the_link_open(String answer) {
        String secret = invited(TO_CONTRIBUTE);

        assertThat(fieldsToMend(invitations.accept(
                        new AcceptInvitation(secret, "Ann", new WayIn.Passkey(answer, "Firefox on Android")), NOBODY)))
                .containsExactly("passkey");
        assertThat(invitations.look(secret, NOBODY)).isInstanceOf(Open.class);
        assertThat(accounts.personWith(EMAIL)).isEmpty();
    }

    @Test
    void a_passkey_is_offered_to_whoever_makes_an_account_and_names_the_same_person_each_time() {
        String secret = invited(TO_CONTRIBUTE);
        String asked = invitations.passkeyToMake(secret).orElseThrow();

        assertThat(asked).contains("\"name\":\"" + EMAIL + "\"");
        assertThat(userIn(invitations.passkeyToMake(secret).orElseThrow())).isEqualTo(userIn(asked));
        assertThat(invitations.passkeyToMake("guessed")).isEmpty();
        invitations.accept(by(secret), NOBODY).orThrow();
        assertThat(invitations.passkeyToMake(secret)).isEmpty();
    }

    private static String userIn(String asked) {
        Matcher user = Pattern.compile("\"user\":\\{[^}]*\"id\":\"([^\"]+)\"").matcher(asked);
        assertThat(user.find()).as(asked).isTrue();
        return user.group(1);
    }

    @Test
    void of_two_who_accept_at_once_one_does() throws Exception {
        String secret = invited(TO_CONTRIBUTE);
        Callable<Outcome<InvitationAccepted>> accepting = () -> invitations.accept(by(secret), NOBODY);

        int accepted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<InvitationAccepted>> outcome : threads.invokeAll(List.of(accepting, accepting))) {
                accepted += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
        }

        assertThat(accepted).isEqualTo(1);
        assertThat(count("account where lower(email) = lower('" + EMAIL + "')")).isEqualTo(1);
    }

    @Test
    void an_invitation_runs_out_after_two_weeks() {
        String secret = invited(TO_CONTRIBUTE);
        pass(Invitations.LIFE.minusSeconds(1));
        assertThat(invitations.look(secret, NOBODY)).isInstanceOf(Open.class);
        pass(Duration.ofSeconds(1));

        assertThat(invitations.look(secret, NOBODY)).isEqualTo(new Closed(Why.RUN_OUT));
        assertThat(refusal(invitations.accept(by(secret), NOBODY))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(invitations.waiting(lead, COUNTY).orThrow())
                .singleElement()
                .extracting(InvitationSent::hasRunOut)
                .isEqualTo(true);
    }

    @Test
    void whoever_is_signed_in_as_another_is_refused_and_it_stays_open_for_the_right_one() {
        String secret = invited(TO_CONTRIBUTE);

        assertThat(invitations.look(secret, Optional.of(lead.signedInPerson()))).isEqualTo(new Closed(Why.ANOTHER_S));
        assertThat(refusal(invitations.accept(by(secret), Optional.of(lead.signedInPerson()))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(people.actor(lead.signedInPerson()).roles()).hasSize(1);
        assertThat(invitations.accept(by(secret), NOBODY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_known_account_gains_the_role_and_keeps_its_name_and_password() {
        Actor bob = withAccount(wellshire.contributor(Wellshire.VALE), EMAIL);
        String secret = invited(TO_CONTRIBUTE);

        assertThat(invitations.look(secret, bob()))
                .isEqualTo(new Open(EMAIL, "a contributor for Wellshire County Council", true, false));
        InvitationAccepted accepted = invitations
                .accept(new AcceptInvitation(secret, "Somebody else", new WayIn.Password("another password")), bob())
                .orThrow();

        assertThat(accepted).isEqualTo(new InvitationAccepted(bob.signedInPerson(), false, List.of()));
        assertThat(people.actor(bob.signedInPerson()).displayName()).isEqualTo(bob.displayName());
        assertThat(people.actor(bob.signedInPerson()).roles()).hasSize(2);
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void somebody_who_lost_every_role_comes_back_by_an_invitation() {
        Actor bob = withAccount(wellshire.contributor(Wellshire.VALE), EMAIL);
        bench.door(Roles.class).layDown(bob).orThrow();
        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignIn.Refused.class);

        invitations.accept(by(invited(TO_CONTRIBUTE)), NOBODY).orThrow();

        assertThat(accounts.signIn(EMAIL, PASSWORD, OFFICE)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void what_needs_mending_is_named_at_once_and_the_link_stays_open() {
        String secret = invited(TO_CONTRIBUTE);

        assertThat(fieldsToMend(
                        invitations.accept(new AcceptInvitation(secret, " ", new WayIn.Password("short")), NOBODY)))
                .containsExactly("displayName", "password");
        assertThat(fieldsToMend(invitations.accept(
                        new AcceptInvitation(secret, "n".repeat(101), new WayIn.Password(PASSWORD)), NOBODY)))
                .containsExactly("displayName");
        assertThat(invitations.accept(by(secret), NOBODY)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed", "' or true --"})
    void a_link_that_was_never_sent_opens_nothing(String secret) {
        invited(TO_CONTRIBUTE);

        assertThat(invitations.look(secret, NOBODY)).isEqualTo(new Closed(Why.UNKNOWN));
        assertThat(refusal(invitations.accept(by(secret), NOBODY))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void an_invitation_that_is_withdrawn_opens_nothing_and_its_message_is_not_sent() {
        UUID id = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        invitations.withdraw(lead, id).orThrow();
        assertThat(letters()).isEmpty();

        UUID sent = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        String secret = secret();
        invitations.withdraw(lead, sent).orThrow();

        assertThat(invitations.look(secret, NOBODY)).isEqualTo(new Closed(Why.WITHDRAWN));
        assertThat(invitations.waiting(lead, COUNTY).orThrow()).isEmpty();
        assertThat(refusal(invitations.withdraw(lead, sent))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void an_invitation_that_is_sent_again_has_a_new_link_and_the_old_one_opens_nothing() {
        UUID id = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        String first = secret();
        pass(Invitations.LIFE);

        invitations.sendAgain(lead, id).orThrow();
        String second = secret();

        assertThat(invitations.look(first, NOBODY)).isEqualTo(new Closed(Why.UNKNOWN));
        assertThat(invitations.look(second, NOBODY)).isInstanceOf(Open.class);
    }

    @Test
    void what_a_leaver_had_sent_gives_nothing_until_somebody_else_sends_it_again() {
        UUID id = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        String secret = secret();
        Actor other = withAccount(wellshire.lead(Wellshire.COUNTY), "other@council.example");
        bench.door(Roles.class).layDown(lead).orThrow();

        assertThat(invitations.look(secret, NOBODY)).isEqualTo(new Closed(Why.NOBODY_S));
        assertThat(refusal(invitations.accept(by(secret), NOBODY))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(count("account where lower(email) = lower('" + EMAIL + "')")).isZero();

        invitations.sendAgain(other, id).orThrow();
        assertThat(invitations.accept(by(secret()), NOBODY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_invites_to_a_role_that_they_could_not_give_nor_touches_such_an_invitation() {
        UUID id = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.contributor(Wellshire.COUNTY),
                wellshire.lead(Wellshire.VALE),
                wellshire.officer(Wellshire.BOARD))) {
            assertThat(refusal(invitations.invite(actor, TO_CONTRIBUTE))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(invitations.waiting(actor, COUNTY))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(invitations.withdraw(actor, id))).isInstanceOf(Refusal.NotFound.class);
            assertThat(refusal(invitations.sendAgain(actor, id))).isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(refusal(invitations.invite(lead, new Invite(EMAIL, Role.OFFICER, HeldIn.board(Wellshire.BOARD)))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void an_officer_invites_to_its_board_and_an_administrator_to_everything() {
        Actor officer = withAccount(wellshire.officer(Wellshire.BOARD), "officer@council.example");
        Actor administrator = withAccount(wellshire.administrator(), "admin@council.example");

        for (Invite invite : List.of(
                new Invite("a@council.example", Role.BOARD_MEMBER, HeldIn.board(Wellshire.BOARD)),
                new Invite("b@council.example", Role.OFFICER, HeldIn.board(Wellshire.BOARD)),
                new Invite("c@council.example", Role.OBSERVER, HeldIn.organisation(Wellshire.HEALTHWATCH)),
                new Invite("d@council.example", Role.ADMINISTRATOR, HeldIn.partnership(Wellshire.PARTNERSHIP)),
                new Invite("e@council.example", Role.ADMINISTRATOR, HeldIn.EVERYWHERE))) {
            Actor by = invite.role() == Role.BOARD_MEMBER ? officer : administrator;
            invitations.invite(by, invite).orThrow();
            UUID person = invitations.accept(by(secret()), NOBODY).orThrow().person();
            assertThat(people.actor(person).has(invite.role()))
                    .as(invite.toString())
                    .isTrue();
        }
    }

    @Test
    void nobody_is_invited_twice_nor_to_what_they_hold_nor_for_a_body_that_has_not_joined() {
        invitations.invite(lead, TO_CONTRIBUTE).orThrow();

        assertThat(refusal(invitations.invite(
                        lead, new Invite(EMAIL.toUpperCase(java.util.Locale.ROOT), Role.CONTRIBUTOR, COUNTY))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(invitations.invite(lead, new Invite("lead@council.example", Role.LEAD, COUNTY))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(invitations.invite(
                        wellshire.administrator(),
                        new Invite(EMAIL, Role.LEAD, HeldIn.organisation(Wellshire.BAKERY)))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void an_address_must_be_one() {
        assertThat(fieldsToMend(invitations.invite(lead, new Invite("ann", Role.CONTRIBUTOR, COUNTY))))
                .containsExactly("email");
    }

    @Test
    void the_address_is_forgotten_when_the_invitation_ends_or_is_never_answered() {
        invitations.accept(by(invited(TO_CONTRIBUTE)), NOBODY).orThrow();
        invitations
                .invite(lead, new Invite("silent@council.example", Role.CONTRIBUTOR, COUNTY))
                .orThrow();
        pass(Invitations.LIFE.plusDays(30).minusHours(1));
        invitations
                .invite(lead, new Invite("new@council.example", Role.CONTRIBUTOR, COUNTY))
                .orThrow();
        invitations.forgetUnanswered();
        assertThat(count("invitation where email is not null")).isEqualTo(2);

        pass(Duration.ofHours(1));
        invitations.forgetUnanswered();
        assertThat(count("invitation where email is not null and email <> 'new@council.example'"))
                .isZero();
        assertThat(count("invitation where email = 'new@council.example'")).isEqualTo(1);
    }

    @Test
    void the_history_knows_what_became_of_it_and_no_address() {
        UUID id = invitations.invite(lead, TO_CONTRIBUTE).orThrow();
        UUID ann = invitations.accept(by(secret()), NOBODY).orThrow().person();

        assertThat(bench.door(History.class).of(id))
                .extracting(HistoryRead::action)
                .containsExactly("accepted", "sent");
        assertThat(bench.door(History.class).of(ann))
                .extracting(HistoryRead::action)
                .containsExactly("roleGiven", "accountAdded", "added");
        assertThat(count("history_payload where content ilike '%council.example%'"))
                .isZero();
    }

    private Optional<UUID> bob() {
        return accounts.personWith(EMAIL);
    }

    private Actor withAccount(Actor actor, String email) {
        accounts.add(new AddAccount(actor.signedInPerson(), email, PASSWORD)).orThrow();
        return actor;
    }

    private String invited(Invite invite) {
        invitations.invite(lead, invite).orThrow();
        return secret();
    }

    /** Of the only message that is in the post. */
    private static String secret() {
        Matcher link = SECRET.matcher(letters().getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        bench.door(Sending.class).sendDue(letter -> {
            letters.add(letter);
            return new Carried.Taken();
        });
        return letters;
    }

    private static AcceptInvitation by(String secret) {
        return new AcceptInvitation(secret, " Ann ", new WayIn.Password(PASSWORD));
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
