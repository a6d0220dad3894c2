package org.wellkept.auth.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.MadeToken;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.MakeToken.Service;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class TrailTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Presences.class, ProgramTokens.class, Trail.class);

    private static final HeldIn OPEN_DOOR = HeldIn.organisation("open-door");

    private final Trail trail = bench.door(Trail.class);
    private final TestPeople people = new TestPeople(bench);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void everybody_reads_what_happened_with_their_own_account_latest_first() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        bench.door(Accounts.class).signIn("ann@council.example", "wrong", new ClientAddress("192.0.2.1"));
        bench.door(Accounts.class).signIn("ann@council.example", PASSWORD, new ClientAddress("192.0.2.1"));
        bench.door(Presences.class).begin("one", ann, "Firefox on Android");

        List<TrailEntry> own = trail.own(actor(ann));

        assertThat(own)
                .extracting(TrailEntry::event)
                .startsWith(TrailEvent.SIGNED_IN, TrailEvent.SIGN_INS_REFUSED, TrailEvent.ACCOUNT_ADDED);
        assertThat(own.getFirst().detail()).isEqualTo("Firefox on Android");
        assertThat(own.toString()).doesNotContain("192.0.2").doesNotContain("ann@");
    }

    @Test
    void a_role_that_was_given_is_told_as_people_call_it() {
        UUID lead = people.leadWithAccount("lead@council.example");
        UUID ann = people.personWithRole();
        people.loseRoles(ann);
        bench.door(People.class)
                .giveRole(actor(lead), new GiveRole(ann, Role.CONTRIBUTOR, "open-door", null, null))
                .orThrow();

        assertThat(trail.own(actor(ann)))
                .filteredOn(entry -> entry.event() == TrailEvent.ROLE_GIVEN)
                .extracting(TrailEntry::detail)
                .containsExactly("Contributor, Open Door");
    }

    @Test
    void a_lead_reads_that_of_the_organisations_people_and_of_no_others() {
        UUID contributor = people.contributorWithAccount("ann@council.example");
        UUID lead = people.leadWithAccount("lead@council.example");
        UUID elsewhere = people.personWithAccount("admin@council.example");
        for (UUID person : List.of(contributor, lead, elsewhere)) {
            bench.door(Presences.class).begin(person.toString(), person, "Browser of " + person);
        }

        List<TrailEntry> read = trail.of(actor(lead), OPEN_DOOR).orThrow();

        assertThat(read)
                .filteredOn(entry -> entry.event() == TrailEvent.SIGNED_IN)
                .extracting(TrailEntry::detail)
                .containsExactlyInAnyOrder("Browser of " + contributor, "Browser of " + lead);
    }

    @Test
    void a_lead_reads_when_programs_were_let_in_and_which_without_any_secret() {
        UUID contributor = people.contributorWithAccount("ann@council.example");
        UUID lead = people.leadWithAccount("lead@council.example");
        ProgramTokens tokens = bench.door(ProgramTokens.class);
        MadeToken own =
                tokens.make(actor(contributor), token("Ann's notebook", null)).orThrow();
        MadeToken service = tokens.make(actor(lead), token("The register", new Service("open-door", Role.CONTRIBUTOR)))
                .orThrow();
        for (MadeToken made : List.of(own, own, service)) {
            assertThat(tokens.use(made.secret())).isPresent();
        }
        bench.door(Accounts.class)
                .replacePassword(contributor, "lantern gravel tulip")
                .orThrow();

        List<TrailEntry> read = trail.of(actor(lead), OPEN_DOOR).orThrow();

        assertThat(read)
                .filteredOn(entry -> entry.event() == TrailEvent.TOKEN_USED)
                .extracting(TrailEntry::who, TrailEntry::detail)
                .containsExactlyInAnyOrder(tuple("Ann", "Ann's notebook"), tuple("The register", "The register"));
        assertThat(read)
                .filteredOn(entry -> entry.event() == TrailEvent.TOKEN_REVOKED)
                .extracting(TrailEntry::detail)
                .containsExactly("Ann's notebook, the password was changed");
        assertThat(read)
                .filteredOn(entry -> entry.event() == TrailEvent.TOKEN_MADE)
                .hasSize(2);
        assertThat(read.toString()).doesNotContain(own.secret()).doesNotContain(service.secret());
    }

    @Test
    void a_lead_reads_who_took_data_out() {
        UUID contributor = people.contributorWithAccount("ann@council.example");
        UUID lead = people.leadWithAccount("lead@council.example");

        bench.door(Commitments.class)
                .export(actor(contributor), CommitmentFilter.ofOrganisation("open-door"), row -> {});

        assertThat(trail.of(actor(lead), OPEN_DOOR).orThrow())
                .filteredOn(entry -> entry.event() == TrailEvent.DATA_TAKEN_OUT)
                .extracting(TrailEntry::who, TrailEntry::detail)
                .containsExactly(tuple("Ann", "commitments of open-door"));
    }

    @Test
    void who_gives_no_roles_there_reads_nothing_of_others() {
        UUID contributor = people.contributorWithAccount("ann@council.example");

        assertThat(trail.of(actor(contributor), OPEN_DOOR)).isInstanceOf(Outcome.Refused.class);
        assertThat(trail.of(actor(people.leadWithAccount("lead@council.example")), HeldIn.EVERYWHERE))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static MakeToken token(String name, @Nullable Service service) {
        return new MakeToken(name, Set.of(Scope.UPDATES), bench.clock().today().plusDays(1), service);
    }

    private static Actor actor(UUID person) {
        return bench.door(People.class).actor(person);
    }
}
