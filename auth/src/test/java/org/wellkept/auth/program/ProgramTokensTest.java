package org.wellkept.auth.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.ChangePassword;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.program.MakeToken.Service;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ProgramTokensTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, ProgramTokens.class);

    private static final Set<Scope> UPDATES = Set.of(Scope.UPDATES);

    private final TestPeople people = new TestPeople(bench);
    private final ProgramTokens tokens = bench.door(ProgramTokens.class);

    private Actor lead;
    private Actor otherLead;
    private Actor contributor;

    @BeforeEach
    void afresh() {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        lead = withAccount(wellshire.lead(Wellshire.COUNTY), "lead@county.example");
        otherLead = wellshire.lead(Wellshire.VALE);
        contributor = withAccount(wellshire.contributor(Wellshire.COUNTY), "contributor@county.example");
    }

    @Test
    void a_personal_token_stands_for_its_maker_narrowed_to_its_scopes() {
        MadeToken made = made(lead, UPDATES);

        TokenInUse used = tokens.use(made.secret()).orElseThrow();
        Actor program = tokens.actor(used.id(), used.person()).orElseThrow();

        assertThat(program.person()).isEqualTo(lead.person());
        assertThat(program.roles()).isEqualTo(lead.roles());
        assertThat(program.scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.UPDATES);
    }

    @Test
    void a_service_token_stands_for_a_program_of_the_organisation_and_outlives_its_makers_role() {
        MadeToken made = service(lead, Role.CONTRIBUTOR);
        people.loseRoles(lead.signedInPerson());

        TokenInUse used = tokens.use(made.secret()).orElseThrow();
        Actor program = tokens.actor(used.id(), used.person()).orElseThrow();

        assertThat(program.person()).isNotEqualTo(lead.person());
        assertThat(program.has(Role.CONTRIBUTOR)).isTrue();
        assertThat(program.has(Role.LEAD)).isFalse();
    }

    @Test
    void the_secret_is_long_shown_once_and_kept_nowhere() {
        MadeToken made = made(lead, UPDATES);

        assertThat(made.secret()).matches("wk_[A-Za-z0-9_-]{43}");
        assertThat(made.toString()).doesNotContain(made.secret());
        String kept = bench.sqlAsOwner()
                .withHandle(
                        handle -> handle.createQuery("""
                                select (select string_agg(t::text, ' ') from program_token t)
                                  || (select string_agg(h::text, ' ') from history_payload h)""").mapTo(String.class).one());
        assertThat(kept)
                .contains("For tests")
                .doesNotContain(made.secret())
                .doesNotContain(made.secret().substring(ProgramTokens.PREFIX.length()));
    }

    @Test
    void a_revoked_token_is_out_with_the_next_request() {
        MadeToken made = made(lead, UPDATES);
        TokenInUse used = tokens.use(made.secret()).orElseThrow();

        tokens.revoke(lead, used.id()).orThrow();

        assertThat(tokens.use(made.secret())).isEmpty();
        assertThat(tokens.actor(used.id(), used.person())).isEmpty();
    }

    @Test
    void a_token_ends_with_its_last_day() {
        MadeToken made = tokens.make(
                        lead, new MakeToken("For tests", UPDATES, bench.clock().today(), null))
                .orThrow();
        UUID id = made.token().id();
        bench.clock().set(made.token().expiresAt().minusSeconds(1));
        assertThat(tokens.use(made.secret())).isPresent();

        bench.clock().set(made.token().expiresAt());

        assertThat(bench.clock().today()).isEqualTo(TestClock.FIRST_DAY.plusDays(1));
        assertThat(tokens.use(made.secret())).isEmpty();
        assertThat(tokens.actor(id, lead.signedInPerson())).isEmpty();
    }

    @Test
    void a_token_of_somebody_without_a_role_or_a_working_account_stands_for_nobody() {
        MadeToken leavers = made(contributor, UPDATES);
        MadeToken disabled = made(lead, UPDATES);
        people.loseRoles(contributor.signedInPerson());
        people.disable(lead.signedInPerson());

        assertThat(tokens.use(leavers.secret())).isEmpty();
        assertThat(tokens.actor(leavers.token().id(), contributor.signedInPerson()))
                .isEmpty();
        assertThat(tokens.use(disabled.secret())).isEmpty();
        assertThat(tokens.actor(disabled.token().id(), lead.signedInPerson())).isEmpty();
    }

    @Test
    void a_token_of_one_person_stands_for_no_other() {
        MadeToken made = made(lead, UPDATES);

        assertThat(tokens.actor(made.token().id(), contributor.signedInPerson()))
                .isEmpty();
    }

    @Test
    void what_is_no_secret_of_ours_is_unknown() {
        MadeToken made = made(lead, UPDATES);

        for (String secret : List.of("", "wk_", made.secret().substring(3), made.secret() + "x", "wk_\u0000")) {
            assertThat(tokens.use(secret)).isEmpty();
        }
    }

    @Test
    void a_program_makes_sees_and_revokes_no_tokens() {
        UUID id = made(lead, UPDATES).token().id();
        Actor program = lead.narrowedTo(Set.of(Scope.values()).stream()
                .filter(scope -> scope != Scope.BOARD)
                .collect(Collectors.toSet()));

        assertThat(refusal(tokens.make(program, command(UPDATES)))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(tokens.list(program))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(tokens.revoke(program, id))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(tokens.list(Actor.anyone()))).isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void nobody_makes_one_for_an_organisation_in_which_they_give_no_roles() {
        for (Actor actor : List.of(otherLead, contributor)) {
            assertThat(refusal(tokens.make(
                            actor,
                            new MakeToken(
                                    "For tests",
                                    UPDATES,
                                    tomorrow(),
                                    new Service(Wellshire.COUNTY, Role.CONTRIBUTOR)))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(fieldsToMend(tokens.make(
                        lead,
                        new MakeToken("For tests", UPDATES, tomorrow(), new Service("nowhere", Role.CONTRIBUTOR)))))
                .containsExactly("organisation");
    }

    @Test
    void who_looks_after_the_organisation_sees_and_revokes_its_tokens_and_nobody_elses() {
        UUID personal = made(contributor, UPDATES).token().id();
        UUID service = service(lead, Role.CONTRIBUTOR).token().id();

        assertThat(ids(lead)).containsExactly(service);
        assertThat(ids(contributor)).containsExactly(personal);
        assertThat(ids(otherLead)).isEmpty();
        assertThat(refusal(tokens.revoke(lead, personal))).isEqualTo(new Refusal.NotFound("token"));
        assertThat(refusal(tokens.revoke(otherLead, service))).isEqualTo(new Refusal.NotFound("token"));
        assertThat(refusal(tokens.revoke(contributor, service))).isEqualTo(new Refusal.NotFound("token"));
        assertThat(refusal(tokens.revoke(lead, UUID.randomUUID()))).isEqualTo(new Refusal.NotFound("token"));
        assertThat(tokens.revoke(lead, service).orThrow().revokedAt()).isNotNull();
    }

    @Test
    void the_last_use_is_seen_to_the_minute() {
        MadeToken made = made(lead, UPDATES);
        UUID id = made.token().id();
        assertThat(only(lead).lastUsedAt()).isNull();

        assertThat(tokens.use(made.secret())).isPresent();
        assertThat(only(lead).lastUsedAt()).isEqualTo(bench.clock().instant());

        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(2)));
        assertThat(tokens.actor(id, lead.signedInPerson())).isPresent();
        assertThat(only(lead).lastUsedAt()).isEqualTo(bench.clock().instant());
    }

    @Test
    void making_the_first_use_of_a_day_and_revoking_are_remembered() {
        MadeToken made = made(lead, UPDATES);
        UUID id = made.token().id();
        assertThat(tokens.use(made.secret())).isPresent();
        assertThat(tokens.use(made.secret())).isPresent();
        bench.clock().set(bench.clock().instant().plus(Duration.ofDays(1)));
        assertThat(tokens.use(made.secret())).isPresent();
        tokens.revoke(lead, id).orThrow();
        tokens.revoke(lead, id).orThrow();

        assertThat(bench.door(History.class).of(id).reversed())
                .extracting(HistoryRead::action)
                .containsExactly("made", "used", "used", "revoked");
    }

    @Test
    void a_new_password_ends_what_stands_for_its_person_and_nothing_of_the_organisation() {
        MadeToken own = made(lead, UPDATES);
        MadeToken service = service(lead, Role.CONTRIBUTOR);
        MadeToken others = made(contributor, UPDATES);

        bench.door(Accounts.class)
                .replacePassword(lead.signedInPerson(), "lantern gravel tulip")
                .orThrow();

        assertThat(tokens.use(own.secret())).isEmpty();
        assertThat(tokens.actor(own.token().id(), lead.signedInPerson())).isEmpty();
        assertThat(tokens.use(service.secret())).isPresent();
        assertThat(tokens.use(others.secret())).isPresent();
        assertThat(bench.door(History.class).of(own.token().id()).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("revoked");
            assertThat(entry.details()).containsExactly(new HistoryRead.Detail("because", "the password was changed"));
        });
    }

    @Test
    void a_password_that_is_changed_by_its_person_ends_their_tokens_too_and_a_wrong_try_ends_none() {
        MadeToken own = made(lead, UPDATES);
        Accounts accounts = bench.door(Accounts.class);
        ClientAddress office = new ClientAddress("192.0.2.1");

        accounts.changePassword(
                new ChangePassword(lead.signedInPerson(), "not it at all", "lantern gravel tulip", null), office);
        assertThat(tokens.use(own.secret())).isPresent();
        accounts.changePassword(
                        new ChangePassword(lead.signedInPerson(), TestPeople.PASSWORD, "lantern gravel tulip", null),
                        office)
                .orThrow();

        assertThat(tokens.use(own.secret())).isEmpty();
    }

    @Test
    void whoever_goes_leaves_no_token_and_no_name_of_one() {
        MadeToken own = made(lead, UPDATES);
        MadeToken ended = made(lead, UPDATES);
        tokens.revoke(lead, ended.token().id()).orThrow();
        MadeToken service = tokens.make(
                        lead,
                        new MakeToken(
                                "The register", UPDATES, tomorrow(), new Service(Wellshire.COUNTY, Role.CONTRIBUTOR)))
                .orThrow();

        bench.door(Accounts.class).erase(lead.signedInPerson());

        assertThat(tokens.use(own.secret())).isEmpty();
        assertThat(tokens.use(service.secret())).isPresent();
        List<String> names = bench.sql()
                .withHandle(handle -> handle.createQuery("select name from program_token order by name")
                        .mapTo(String.class)
                        .list());
        assertThat(names).containsExactly("The register");
        List<String> remembered = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select name from history_head where name = 'For tests'")
                        .mapTo(String.class)
                        .list());
        assertThat(remembered).isEmpty();
    }

    @Test
    void what_needs_mending_is_named() {
        LocalDate today = bench.clock().today();

        assertThat(fieldsToMend(tokens.make(lead, new MakeToken(" ", UPDATES, today.minusDays(1), null))))
                .containsExactlyInAnyOrder("name", "lastDay");
        assertThat(fieldsToMend(tokens.make(lead, new MakeToken("x".repeat(101), UPDATES, today.plusDays(367), null))))
                .containsExactlyInAnyOrder("name", "lastDay");
        assertThat(tokens.make(lead, new MakeToken("A year", Set.of(), today.plusDays(366), null))
                        .orThrow()
                        .token()
                        .scopes())
                .containsExactly(Scope.READ);
    }

    @Test
    void nobody_heaps_up_tokens() {
        for (int token = 0; token < ProgramTokens.MOST; token++) {
            made(contributor, UPDATES);
        }

        assertThat(refusal(tokens.make(contributor, command(UPDATES)))).isInstanceOf(Refusal.RuleBroken.class);

        tokens.revoke(contributor, tokens.list(contributor).orThrow().getFirst().id())
                .orThrow();
        made(contributor, UPDATES);
    }

    private MadeToken made(Actor actor, Set<Scope> scopes) {
        return tokens.make(actor, command(scopes)).orThrow();
    }

    private MadeToken service(Actor actor, Role role) {
        return tokens.make(actor, new MakeToken("For tests", UPDATES, tomorrow(), new Service(Wellshire.COUNTY, role)))
                .orThrow();
    }

    private static MakeToken command(Set<Scope> scopes) {
        return new MakeToken("For tests", scopes, tomorrow(), null);
    }

    private static LocalDate tomorrow() {
        return bench.clock().today().plusDays(1);
    }

    private List<UUID> ids(Actor actor) {
        return tokens.list(actor).orThrow().stream().map(ProgramToken::id).toList();
    }

    private ProgramToken only(Actor actor) {
        Optional<ProgramToken> only = tokens.list(actor).orThrow().stream().findFirst();
        return only.orElseThrow();
    }

    private static Actor withAccount(Actor actor, String email) {
        bench.door(Accounts.class)
                .add(new AddAccount(actor.signedInPerson(), email, TestPeople.PASSWORD))
                .orThrow();
        return bench.door(People.class).actor(actor.signedInPerson());
    }
}
