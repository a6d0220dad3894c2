package org.wellkept.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.presence.KnownBrowsers;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.auth.token.Bearers;
import org.wellkept.auth.token.Tokens;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class CurrentActorTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            ProgramTokens.class,
            TestFactorKey.class);

    private final TestPeople people = new TestPeople(bench);
    private final Sessions sessions =
            new Sessions(bench.door(Presences.class), bench.door(KnownBrowsers.class), Optional.empty());
    private final Browser browser = new Browser();

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void in_the_workspace_it_is_who_is_signed_in_to_the_session() {
        UUID ann = signedIn();

        Actor actor = inWorkspace().get();

        assertThat(actor.person()).isEqualTo(ann);
        assertThat(actor.has(Role.CONTRIBUTOR)).isTrue();
        assertThat(sessionActor()).isEqualTo(actor);
    }

    @Test
    void in_the_api_it_is_whom_the_token_names() {
        UUID ann = people.personWithAccount("ann@council.example");

        CurrentActor current = inApi(new Token(ann.toString()));

        assertThat(current.get().person()).isEqualTo(ann);
        assertThat(current.isRefused()).isFalse();
    }

    @Test
    void without_session_or_token_it_is_anyone() {
        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(inWorkspace().isRefused()).isFalse();
        assertThat(inApi(new Token(null)).get()).isEqualTo(Actor.anyone());
        assertThat(inApi(new Token(null)).isRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1", "/boards", "/", "", "/workspaces"})
    void a_session_counts_in_the_workspace_alone(String elsewhere) {
        signedIn();

        assertThat(current(browser.request(elsewhere), new Token(null)).get()).isEqualTo(Actor.anyone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workspace", "/workspace/sign-in", "/boards", "/", "", "/apis"})
    void a_token_counts_in_the_api_alone(String elsewhere) {
        UUID ann = people.personWithAccount("ann@council.example");

        assertThat(current(browser.request(elsewhere), new Token(ann.toString()))
                        .get())
                .isEqualTo(Actor.anyone());
    }

    @Test
    void roles_that_a_token_claims_count_for_nothing() {
        UUID ann = people.personWithAccount("ann@council.example");
        people.loseRoles(ann);

        CurrentActor current = inApi(new Token(ann.toString(), "administrator", "lead"));

        assertThat(current.get()).isEqualTo(Actor.anyone());
        assertThat(current.isRefused()).isTrue();
    }

    @Test
    void a_leaver_is_out_with_the_next_request() {
        UUID ann = signedIn();
        assertThat(inWorkspace().get().isSignedIn()).isTrue();

        people.loseRoles(ann);

        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(sessionActor()).isEqualTo(Actor.anyone());
        assertThat(inApi(new Token(ann.toString())).isRefused()).isTrue();
    }

    @Test
    void a_disabled_or_removed_account_is_out_with_the_next_request() {
        UUID ann = signedIn();
        people.disable(ann);
        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(inApi(new Token(ann.toString())).isRefused()).isTrue();

        people.remove(ann);
        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(inApi(new Token(ann.toString())).isRefused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "00000000-0000-0000-0000-000000000000"})
    void a_token_of_nobody_that_we_know_is_refused(String subject) {
        CurrentActor current = inApi(new Token(subject));

        assertThat(current.get()).isEqualTo(Actor.anyone());
        assertThat(current.isRefused()).isTrue();
    }

    @Test
    void a_token_from_the_future_is_refused_beyond_what_clocks_may_differ_by() {
        String ann = people.personWithAccount("ann@council.example").toString();
        long now = bench.clock().instant().getEpochSecond();
        long skew = Tokens.CLOCK_SKEW.toSeconds();

        assertThat(inApi(new Token(ann, Set.of(), now + skew)).get().isSignedIn())
                .isTrue();
        assertThat(inApi(new Token(ann, Set.of(), now + skew + 1)).isRefused()).isTrue();
    }

    @Test
    void a_session_past_its_limits_is_anyones() {
        signedIn();
        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(30)));

        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(inWorkspace().presence()).isEmpty();
        assertThat(sessionActor()).isEqualTo(Actor.anyone());
    }

    @Test
    void signing_in_is_proof_enough_for_ten_minutes() {
        signedIn();
        assertThat(inWorkspace().isConfirmed()).isTrue();

        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(10)));
        assertThat(inWorkspace().isConfirmed()).isFalse();
        assertThat(inWorkspace().get().isSignedIn()).isTrue();

        bench.door(Presences.class).confirm(inWorkspace().presence().orElseThrow());
        assertThat(inWorkspace().isConfirmed()).isTrue();
    }

    @Test
    void who_was_signed_out_from_elsewhere_is_out_with_the_next_request() {
        signedIn();
        Actor ann = inWorkspace().get();

        bench.door(Presences.class).signOutEverywhere(ann);

        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(sessionActor()).isEqualTo(Actor.anyone());
    }

    @Test
    void who_must_set_up_a_second_factor_first_can_do_nothing_else() {
        UUID admin = people.personWithAccount("admin@council.example");
        sessions.begin(browser.request("/workspace"), browser.response(), admin);

        assertThat(inWorkspace().get()).isEqualTo(Actor.anyone());
        assertThat(sessionActor()).isEqualTo(Actor.anyone());
        assertThat(inWorkspace().mustSetUpSecondFactor()).isTrue();
        assertThat(inWorkspace().settingUp().person()).isEqualTo(admin);
        assertThat(inWorkspace().presence()).isPresent();

        new TestFactors(bench).setUp(admin);
        sessions.begin(browser.request("/workspace"), browser.response(), admin);
        assertThat(inWorkspace().get().has(Role.ADMINISTRATOR)).isTrue();
        assertThat(inWorkspace().mustSetUpSecondFactor()).isFalse();
    }

    @Test
    void core_is_asked_once_in_a_request() {
        signedIn();
        CurrentActor current = inWorkspace();

        assertThat(bench.statements(current::get)).isNotEmpty();
        assertThat(bench.statements(() -> {
                    current.get();
                    current.isRefused();
                }))
                .isEmpty();
    }

    @Test
    void who_signs_in_during_a_request_is_seen_in_the_rest_of_it() {
        HttpServletRequest request = browser.request("/workspace");
        CurrentActor current = current(request, new Token(null));
        assertThat(current.get()).isEqualTo(Actor.anyone());

        sessions.begin(request, browser.response(), people.contributorWithAccount("ann@council.example"));
        current.forget();

        assertThat(current.get().isSignedIn()).isTrue();
    }

    private UUID signedIn() {
        UUID person = people.contributorWithAccount("ann@council.example");
        sessions.begin(browser.request("/workspace"), browser.response(), person);
        return person;
    }

    private Actor sessionActor() {
        return inWorkspace().actorOf(browser.begun());
    }

    private CurrentActor inWorkspace() {
        return current(browser.request("/workspace"), new Token(null));
    }

    private CurrentActor inApi(JsonWebToken token) {
        return current(browser.request("/api"), token);
    }

    private CurrentActor current(HttpServletRequest request, JsonWebToken token) {
        Accounts accounts = bench.door(Accounts.class);
        Bearers bearers = new Bearers(accounts, bench.door(ProgramTokens.class), bench.clock());
        return new CurrentActor(
                request, token, sessions, accounts, bearers, bench.door(SecondFactors.class), bench.clock());
    }

    /** A verified token, or what MicroProfile JWT gives when there is none. */
    private record Token(@Nullable String subject, Set<String> claimedGroups, long issued) implements JsonWebToken {

        Token(@Nullable String subject, String... groups) {
            this(subject, Set.of(groups), 0);
        }

        @Override
        public @Nullable String getName() {
            return subject;
        }

        @Override
        public Set<String> getClaimNames() {
            return subject == null ? Set.of() : Set.of("raw_token", "sub", "groups");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> @Nullable T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "raw_token" -> subject == null ? null : "header.payload.signature";
                        case "sub" -> subject;
                        case "groups" -> claimedGroups;
                        case "iat" -> issued;
                        default -> null;
                    };
        }
    }
}
