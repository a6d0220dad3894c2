package org.wellkept.auth.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Promises.aCommitment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.invitation.AcceptInvitation;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.invitation.Invite;
import org.wellkept.auth.invitation.WayIn;
import org.wellkept.auth.presence.KnownBrowsers;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.recovery.Recoveries;
import org.wellkept.auth.reminder.Often;
import org.wellkept.auth.reminder.ReminderChoices;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.member.AboutMe;
import org.wellkept.core.member.Members;
import org.wellkept.core.member.Needs;
import org.wellkept.core.member.ShownTo;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Sending;
import org.wellkept.core.partnership.People;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.storage.Sql;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

/** Somebody leaves every trace that a member can leave, goes, and is looked for in every column of every table. */
@Tag("database")
class MemberLeavesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            AddressChanges.class,
            AccountClosing.class,
            Invitations.class,
            PasswordResets.class,
            Presences.class,
            ProgramTokens.class,
            Recoveries.class,
            ReminderChoices.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            TestFactorKey.class);

    private static final String EMAIL = "Robin.Quill@voices.example";
    private static final String NEW_EMAIL = "robin@elsewhere.example";
    private static final String NAME = "Robin the Wren";
    private static final String NEEDS = "I lip-read, so please face me.";
    private static final String TOKEN = "Robin’s calendar";
    private static final ClientAddress HOME = new ClientAddress("192.0.2.7");
    private static final HeldIn VOICES = HeldIn.organisation(Wellshire.VOICES);

    private final Accounts accounts = bench.door(Accounts.class);
    private final Invitations invitations = bench.door(Invitations.class);
    private final Members members = bench.door(Members.class);
    private final People people = bench.door(People.class);
    private final Post post = new Post(bench);
    private Wellshire wellshire;
    private Actor lead;

    @BeforeEach
    void afresh() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.VOICES);
        accounts.add(new AddAccount(lead.signedInPerson(), "lead@voices.example", PASSWORD))
                .orThrow();
    }

    @Test
    void a_member_leaves_and_is_in_no_table_while_the_records_stand() {
        Actor robin = withEveryTrace();
        UUID person = robin.signedInPerson();
        String draft = activities(robin).getFirst();
        List<String> traces = List.of(EMAIL, NEW_EMAIL, NAME, NEEDS, TOKEN, person.toString());
        assertThat(traces)
                .allSatisfy(trace -> assertThat(columnsWith(trace)).as(trace).isNotEmpty());

        bench.door(AccountClosing.class).close(robin).orThrow();

        assertThat(traces)
                .allSatisfy(trace -> assertThat(columnsWith(trace)).as(trace).isEmpty());
        assertThat(new HistoryVerifier(Sql.over(bench.database().asApp()))
                        .verify()
                        .problems())
                .isEmpty();
        assertThat(bench.door(Activities.class).find(lead, draft).orThrow().title())
                .isEqualTo("A walk in the park");
        assertThat(rows("challenge where asked_by = 'ffffffff-ffff-ffff-ffff-ffffffffffff'"))
                .isEqualTo(1);
        assertThat(rows("challenge_turn")).isPositive();
    }

    @Test
    void whoever_left_can_be_invited_again_and_begins_anew() {
        Actor robin = withEveryTrace();
        bench.door(AccountClosing.class).close(robin).orThrow();
        assertThat(accounts.signIn(EMAIL, PASSWORD, HOME)).isEqualTo(new SignIn.Refused());

        Actor again = invited("");

        assertThat(again.signedInPerson()).isNotEqualTo(robin.signedInPerson());
        assertThat(again.displayName()).isEqualTo(People.NAMELESS);
        assertThat(members.takenPart(again)).isEmpty();
        assertThat(members.aboutMe(again).needs()).isEqualTo(Needs.NONE);
    }

    @Test
    void several_people_can_leave() {
        Actor robin = withEveryTrace();
        bench.door(AccountClosing.class).close(robin).orThrow();

        Actor again = invited(NAME);
        bench.door(AccountClosing.class).close(again).orThrow();

        assertThat(columnsWith(again.signedInPerson().toString())).isEmpty();
    }

    @Test
    void invitations_that_a_leaver_sent_are_taken_back() {
        invitations.invite(lead, new Invite(EMAIL, Role.MEMBER, VOICES)).orThrow();
        String secret = Post.secret(Post.to(post.letters(), EMAIL), Invitations.PATH);
        invitations
                .invite(lead, new Invite("another@voices.example", Role.MEMBER, VOICES))
                .orThrow();

        bench.door(AccountClosing.class).close(lead).orThrow();

        assertThat(invitations.look(secret, Optional.empty()).toString()).contains("WITHDRAWN");
        assertThat(post.letters()).isEmpty();
        assertThat(rows("invitation where email is not null")).isZero();
    }

    private Actor withEveryTrace() {
        Actor robin = invited(NAME);
        UUID person = robin.signedInPerson();
        accounts.signIn(EMAIL, "not " + PASSWORD, HOME);
        accounts.signIn(EMAIL, PASSWORD, HOME);
        accounts.signIn(EMAIL, "not " + PASSWORD, HOME);
        bench.door(Presences.class).begin("session", person, "Firefox on Android");
        bench.door(KnownBrowsers.class).signedIn(person, KnownBrowsers.freshSecret(), "Firefox on Android");
        bench.door(KnownBrowsers.class).signedIn(person, KnownBrowsers.freshSecret(), "Safari on iPhone");
        new TestFactors(bench).setUp(person);
        bench.door(ReminderChoices.class).choose(robin, Often.NONE);
        members.write(robin, new AboutMe(NAME, new Needs(true, true, false, "Welsh", NEEDS, ShownTo.LEADS)))
                .orThrow();
        bench.door(Activities.class)
                .log(
                        robin,
                        new LogActivity(
                                Wellshire.PARTNERSHIP, Wellshire.VOICES, ActivityTerms.titled("A walk in the park")))
                .orThrow();
        String promise = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        bench.door(Challenges.class)
                .ask(robin, new AskChallenge(promise, "Which park?", null, null))
                .orThrow();
        bench.door(ProgramTokens.class)
                .make(
                        robin,
                        new MakeToken(
                                TOKEN, Set.of(Scope.READ), bench.clock().today().plusDays(9), null))
                .orThrow();
        // a second role waits for an answer, and a letter could not be delivered
        invitations
                .invite(
                        wellshire.lead(Wellshire.COUNTY),
                        new Invite(EMAIL, Role.MEMBER, HeldIn.organisation(Wellshire.COUNTY)))
                .orThrow();
        bench.door(Sending.class).sendDue(letter -> new Carried.Never("No such mailbox"));
        bench.door(PasswordResets.class).ask(EMAIL, HOME);
        bench.door(PasswordResets.class).answer();
        bench.door(PasswordResets.class).ask(EMAIL, HOME);
        bench.door(AddressChanges.class).ask(person, NEW_EMAIL).orThrow();
        return people.actor(person);
    }

    /** Somebody new, who accepts by a name of their choice or none. */
    private Actor invited(String name) {
        invitations.invite(lead, new Invite(EMAIL, Role.MEMBER, VOICES)).orThrow();
        String secret = Post.secret(Post.to(post.letters(), EMAIL), Invitations.PATH);
        UUID person = invitations
                .accept(new AcceptInvitation(secret, name, new WayIn.Password(PASSWORD)), Optional.empty())
                .orThrow()
                .person();
        return people.actor(person);
    }

    private List<String> activities(Actor actor) {
        return members.takenPart(actor).stream().map(taken -> taken.reference()).toList();
    }

    /** Every column of every table in which these words are, whatever its type: a dump's view of the database. */
    private static List<String> columnsWith(String words) {
        String needle = words.toLowerCase(Locale.ROOT);
        String bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return bench.sqlAsOwner().withHandle(handle -> {
            List<String> found = new ArrayList<>();
            for (Column column : columns(handle)) {
                boolean there = handle.createQuery("""
                                select exists (select from %1$s where position(:needle in lower(%2$s::text)) > 0
                                  or position(:bytes in lower(%2$s::text)) > 0)""".formatted(column.table(), column.name()))
                        .bind("needle", needle)
                        .bind("bytes", bytes)
                        .mapTo(Boolean.class)
                        .one();
                if (there) {
                    found.add(column.toString());
                }
            }
            return found;
        });
    }

    private static List<Column> columns(Handle handle) {
        List<Column> columns = handle.createQuery("""
                        select quote_ident(c.table_name) as table_name, quote_ident(c.column_name) as column_name
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2""")
                .map((row, context) -> new Column(row.getString("table_name"), row.getString("column_name")))
                .list();
        assertThat(columns)
                .contains(new Column("history_payload", "content"), new Column("outbox_message", "recipient"));
        return columns;
    }

    private record Column(String table, String name) {}

    private static int rows(String from) {
        return bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
