package org.wellkept.auth.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.refusal;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.sso.LyingProvider.Signature;
import org.wellkept.auth.sso.SingleSignOn.Departure;
import org.wellkept.auth.test.NoSettings;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SingleSignOnTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Identities.class, Presences.class);

    private static final String EMAIL = "ann@council.example";
    private static final SignOn REFUSED = new SignOn.Refused();

    private final TestPeople people = new TestPeople(bench);
    private final LyingProvider lying = LyingProvider.start();
    private final IdentityProvider council = provider("council", Set.of("council.example"), false);
    private final SingleSignOn signOn = signOn(council);

    @BeforeAll
    static void nothingIsSet() {
        NoSettings.prevail();
    }

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        bench.sqlAsOwner().useHandle(handle -> handle.execute("truncate sign_in_identity"));
    }

    @AfterEach
    void stop() {
        lying.close();
    }

    @Test
    void the_first_time_an_unused_account_with_the_verified_address_is_linked() {
        UUID ann = people.personWithAccount(EMAIL);

        assertThat(roundTrip()).isEqualTo(new SignOn.SignedIn(ann));
        assertThat(bench.door(History.class).of(ann).getFirst())
                .extracting(HistoryRead::action)
                .isEqualTo("signOnLinked");
    }

    @Test
    void afterwards_issuer_and_subject_count_and_no_address() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();
        UUID bob = people.personWithAccount("bob@council.example");
        lying.lie = claims -> claims.claim("email", "bob@council.example");

        assertThat(roundTrip()).isEqualTo(new SignOn.SignedIn(ann)).isNotEqualTo(new SignOn.SignedIn(bob));

        lying.lie = claims -> claims.claim("email", null).claim("email_verified", null);
        assertThat(roundTrip()).isEqualTo(new SignOn.SignedIn(ann));
    }

    @Test
    void an_account_in_use_is_linked_only_once_its_password_was_given() {
        UUID ann = people.personWithAccount(EMAIL);
        bench.door(Accounts.class).signIn(EMAIL, TestPeople.PASSWORD, new ClientAddress("192.0.2.1"));

        SignOn.ConfirmFirst confirm = (SignOn.ConfirmFirst) roundTrip();
        assertThat(roundTrip()).isEqualTo(confirm);
        UUID bob = people.personWithAccount("bob@council.example");
        assertThat(bench.door(Identities.class).confirm(confirm.identity(), confirm.email(), bob))
                .isFalse();

        assertThat(bench.door(Identities.class).confirm(confirm.identity(), confirm.email(), ann))
                .isTrue();
        assertThat(roundTrip()).isEqualTo(new SignOn.SignedIn(ann));
    }

    @Test
    void another_subject_at_the_provider_does_not_take_over_a_linked_account() {
        people.personWithAccount(EMAIL);
        roundTrip();
        lying.lie = claims -> claims.subject("person-2");

        SignOn.ConfirmFirst confirm = (SignOn.ConfirmFirst) roundTrip();
        assertThat(bench.door(Identities.class)
                        .confirm(
                                confirm.identity(),
                                confirm.email(),
                                bench.sql()
                                        .withHandle(handle -> handle.createQuery("select person_id from account")
                                                .mapTo(UUID.class)
                                                .one())))
                .isFalse();
    }

    @Test
    void whatever_a_provider_lies_about_leads_nowhere() {
        people.personWithAccount(EMAIL);
        Instant now = Instant.now();
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = new LinkedHashMap<>();
        lies.put("another nonce", claims -> claims.claim("nonce", "another"));
        lies.put("no nonce", claims -> claims.claim("nonce", null));
        lies.put("another issuer", claims -> claims.issuer("https://elsewhere.example"));
        lies.put("another audience", claims -> claims.audience("another"));
        lies.put(
                "somebody else's besides ours",
                claims -> claims.audience(List.of(LyingProvider.CLIENT, "another"))
                        .claim("azp", "another"));
        lies.put(
                "expired",
                claims -> claims.issueTime(Date.from(now.minus(Duration.ofHours(2))))
                        .expirationTime(Date.from(now.minus(Duration.ofHours(1)))));
        lies.put("from the future", claims -> claims.issueTime(Date.from(now.plus(Duration.ofHours(1)))));
        lies.put("about nobody", claims -> claims.subject(null));
        lies.put("an address that is not verified", claims -> claims.claim("email_verified", false));
        lies.put("an address of which it does not say so", claims -> claims.claim("email_verified", null));
        lies.put("said to be verified, but as text", claims -> claims.claim("email_verified", "true"));
        lies.put("no address", claims -> claims.claim("email", null));
        lies.put("an address that nobody has", claims -> claims.claim("email", "eve@council.example"));
        lies.forEach((lie, told) -> {
            lying.lie = told;
            assertThat(roundTrip()).as(lie).isEqualTo(REFUSED);
        });
    }

    @Test
    void a_provider_vouches_for_its_own_domains_alone() {
        people.personWithAccount("bob@hospital.example");
        lying.lie = claims -> claims.claim("email", "bob@hospital.example");

        assertThat(roundTrip()).isEqualTo(REFUSED);
    }

    @Test
    void a_statement_that_the_provider_did_not_sign_leads_nowhere() {
        people.personWithAccount(EMAIL);
        for (Signature signature : List.of(Signature.ANOTHER_KEY, Signature.NONE, Signature.CLIENT_SECRET)) {
            lying.signature = signature;
            assertThat(roundTrip()).as(signature.toString()).isEqualTo(REFUSED);
        }
    }

    @Test
    void a_provider_that_signs_with_a_new_key_is_believed() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();

        lying.rotate();

        assertThat(roundTrip()).isEqualTo(new SignOn.SignedIn(ann));
    }

    @Test
    void an_answer_to_another_browsers_question_leads_nowhere() {
        people.personWithAccount(EMAIL);
        Departure mine = depart();
        Departure anothers = depart();
        String answer = lying.visit(anothers.to());

        assertThat(signOn.arrive(Optional.of(mine.attempt()), answer)).isEqualTo(REFUSED);
        assertThat(signOn.arrive(Optional.empty(), answer)).isEqualTo(REFUSED);
        assertThat(signOn.arrive(Optional.of(mine.attempt()), "code=one-time")).isEqualTo(REFUSED);
        assertThat(signOn.arrive(Optional.of(mine.attempt()), "")).isEqualTo(REFUSED);
        assertThat(signOn.arrive(
                        Optional.of(mine.attempt()),
                        "error=access_denied&state=" + mine.attempt().state()))
                .isEqualTo(REFUSED);
        assertThat(signOn.arrive(Optional.of(anothers.attempt()), answer + "&iss=https%3A%2F%2Felsewhere.example"))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_code_that_somebody_else_asked_for_is_worth_nothing() {
        people.personWithAccount(EMAIL);
        Departure mine = depart();
        String answer = lying.visit(mine.to());
        SignOnAttempt withoutProof = new SignOnAttempt(
                "council",
                mine.attempt().state(),
                mine.attempt().nonce(),
                "a-verifier-of-another-browser-that-is-long-enough-for-it",
                "/",
                mine.attempt().begun(),
                null);

        assertThat(signOn.arrive(Optional.of(withoutProof), answer)).isEqualTo(REFUSED);
    }

    @Test
    void who_comes_back_too_late_sets_out_again() {
        people.personWithAccount(EMAIL);
        Departure departure = depart();
        String answer = lying.visit(departure.to());
        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(15)));

        assertThat(signOn.arrive(Optional.of(departure.attempt()), answer)).isEqualTo(REFUSED);
    }

    @Test
    void roles_and_accounts_stay_ours() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();

        people.loseRoles(ann);
        assertThat(roundTrip()).isEqualTo(REFUSED);

        people.forgetEverybody();
        people.disable(people.personWithAccount(EMAIL));
        assertThat(roundTrip()).isEqualTo(REFUSED);
    }

    @Test
    void whoever_goes_for_good_is_forgotten_here_too() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();

        bench.door(Identities.class).closed(new AccountClosed(ann, "ann@council.example"));

        int left = bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from sign_in_identity where person_id = ?")
                        .bind(0, ann)
                        .mapTo(Integer.class)
                        .one());
        assertThat(left).isZero();
    }

    @Test
    void whoever_unlinks_it_signs_in_by_it_no_more_until_the_password_links_it_again() {
        UUID ann = people.personWithAccount(EMAIL);
        Identities identities = bench.door(Identities.class);
        roundTrip();
        Presences presences = bench.door(Presences.class);
        UUID here = presences.begin("here", ann, "Firefox on Linux").id();
        presences.begin("elsewhere", ann, "Firefox on Android");
        Actor actor = bench.door(People.class).actor(ann);
        assertThat(identities.of(actor)).extracting(LinkedIdentity::issuer).containsExactly(lying.issuer());

        identities.unlink(actor, lying.issuer(), here).orThrow();

        assertThat(identities.of(actor)).isEmpty();
        assertThat(roundTrip()).isInstanceOf(SignOn.ConfirmFirst.class);
        assertThat(presences.find("here")).isPresent();
        assertThat(presences.find("elsewhere")).isEmpty();
        assertThat(bench.door(History.class).of(ann))
                .extracting(HistoryRead::action)
                .contains("signOnUnlinked");
        assertThat(refusal(identities.unlink(actor, lying.issuer(), here))).isEqualTo(new Refusal.NotFound("sign-in"));
    }

    @Test
    void nobody_unlinks_somebody_else_s() {
        people.personWithAccount(EMAIL);
        roundTrip();
        Actor bob = bench.door(People.class).actor(people.personWithAccount("bob@council.example"));

        assertThat(refusal(bench.door(Identities.class).unlink(bob, lying.issuer(), new UUID(0, 0))))
                .isEqualTo(new Refusal.NotFound("sign-in"));
    }

    @Test
    void an_administrator_of_the_installation_sees_how_many_accounts_are_linked_and_nobody_else_does() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();
        Identities identities = bench.door(Identities.class);

        assertThat(identities.use(bench.door(People.class).actor(ann)).orThrow())
                .containsExactly(new ProviderUse(lying.issuer(), 1));
        UUID lead = people.leadWithAccount("lead@council.example");
        assertThat(refusal(identities.use(bench.door(People.class).actor(lead))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void a_provider_that_is_down_is_said_to_be() {
        people.personWithAccount(EMAIL);
        Departure departure = depart();
        String answer = lying.visit(departure.to());
        lying.close();

        assertThat(signOn.arrive(Optional.of(departure.attempt()), answer)).isEqualTo(new SignOn.Unavailable());
        assertThat(signOn(council).depart(council, EMAIL, "/")).isEmpty();
    }

    @Test
    void a_provider_that_calls_itself_another_is_none() {
        lying.publishedIssuer = "https://elsewhere.example/";

        assertThat(signOn.depart(council, EMAIL, "/")).isEmpty();
    }

    @Test
    void setting_out_brings_what_the_provider_needs_and_no_secret() {
        Map<String, String> asked = LyingProvider.parameters(depart().to().getRawQuery());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", LyingProvider.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "https://promises.example/workspace/sign-in/callback")
                .containsEntry("login_hint", EMAIL)
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKeys("client_secret", "code_verifier");
        assertThat(depart().attempt().toString()).isEqualTo("SignOnAttempt[council]");
        assertThat(council.toString()).doesNotContain(LyingProvider.SECRET);
    }

    @Test
    void a_directory_that_vouches_for_its_addresses_need_not_say_so_of_each() {
        UUID ann = people.personWithAccount(EMAIL);
        lying.lie = claims -> claims.claim("email_verified", null);
        IdentityProvider vouching = provider("council", Set.of("council.example"), true);

        assertThat(roundTrip(signOn(vouching), vouching)).isEqualTo(new SignOn.SignedIn(ann));
    }

    @Test
    void signing_in_there_anew_proves_who_somebody_is_and_nothing_less_does() {
        UUID ann = people.personWithAccount(EMAIL);
        roundTrip();
        Instant now = bench.clock().instant();

        lying.lie = claims -> claims.claim("auth_time", now.getEpochSecond());
        assertThat(proof(ann)).isEqualTo(new SignOn.Proved(ann));
        assertThat(LyingProvider.parameters(departToProve(ann).to().getRawQuery()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");

        lying.lie = claims -> claims.claim("auth_time", now.minusSeconds(31).getEpochSecond());
        assertThat(proof(ann)).as("signed in there before").isEqualTo(new SignOn.NotProved());
        lying.lie = claims -> claims;
        assertThat(proof(ann)).as("it does not say when").isEqualTo(new SignOn.NotProved());
        lying.lie = claims -> claims.claim("auth_time", now.getEpochSecond()).subject("person-2");
        assertThat(proof(ann)).as("somebody else signed in there").isEqualTo(new SignOn.NotProved());
    }

    @Test
    void only_a_provider_that_signs_the_person_in_can_prove_it() {
        UUID ann = people.personWithAccount(EMAIL);
        assertThat(signOn.providersOf(ann)).isEmpty();
        assertThat(signOn.departToProve("council", ann, EMAIL, "/workspace/")).isEmpty();

        roundTrip();
        assertThat(signOn.providersOf(ann)).containsExactly(council);
        assertThat(signOn.departToProve("another", ann, EMAIL, "/workspace/")).isEmpty();
    }

    private SignOn proof(UUID person) {
        Departure departure = departToProve(person);
        return signOn.arrive(Optional.of(departure.attempt()), lying.visit(departure.to()));
    }

    private Departure departToProve(UUID person) {
        return signOn.departToProve("council", person, EMAIL, "/workspace/").orElseThrow();
    }

    private SignOn roundTrip() {
        return roundTrip(signOn, council);
    }

    private SignOn roundTrip(SingleSignOn by, IdentityProvider provider) {
        Departure departure = by.depart(provider, EMAIL, "/workspace/").orElseThrow();
        return by.arrive(Optional.of(departure.attempt()), lying.visit(departure.to()));
    }

    private Departure depart() {
        return signOn.depart(council, EMAIL, "/workspace/").orElseThrow();
    }

    private static SingleSignOn signOn(IdentityProvider... providers) {
        return new SingleSignOn(
                new IdentityProviders(List.of(providers)),
                bench.door(Identities.class),
                bench.clock(),
                "https://promises.example/");
    }

    private IdentityProvider provider(String id, Set<String> domains, boolean vouches) {
        return new IdentityProvider(
                id, id, URI.create(lying.issuer()), LyingProvider.CLIENT, LyingProvider.SECRET, domains, vouches);
    }
}
