package org.wellkept.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.factor.TestFactors;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.MadeToken;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Scope;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class TokensTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            ProgramTokens.class,
            TestFactorKey.class);

    @TempDir
    static Path folder;

    private static final String EMAIL = "ann@council.example";
    private static final ClientAddress ADDRESS = new ClientAddress("192.0.2.1");

    private final TestPeople people = new TestPeople(bench);
    private final Tokens tokens = new Tokens(
            bench.door(SignInSteps.class),
            bench.door(Accounts.class),
            bench.door(SecondFactors.class),
            bench.door(ProgramTokens.class),
            SigningKeys.ensure(folder, bench.clock().instant()),
            bench.clock());

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void a_token_is_signed_with_the_key_that_is_published() throws Exception {
        people.contributorWithAccount(EMAIL);

        SignedJWT token = SignedJWT.parse(issued().accessToken());

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(token.getHeader().getType()).hasToString("JWT");
        JWKSet published = JWKSet.load(folder.resolve("jwks.json").toFile());
        var key =
                Objects.requireNonNull(published.getKeyByKeyId(token.getHeader().getKeyID()));
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    }

    @Test
    void a_token_says_who_for_a_quarter_of_an_hour_and_nothing_of_roles_or_the_address() throws Exception {
        UUID ann = people.contributorWithAccount(EMAIL);

        TokenAnswer.Issued issued = issued();

        Instant now = bench.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = SignedJWT.parse(issued.accessToken()).getJWTClaimsSet();
        assertThat(issued.expiresIn()).isEqualTo(Duration.ofMinutes(15));
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "upn", "groups", "jti", "iat", "exp");
        assertThat(claims.getSubject()).isEqualTo(ann.toString());
        assertThat(claims.getStringClaim("upn")).isEqualTo(ann.toString());
        assertThat(claims.getStringListClaim("groups")).containsExactly("signed-in");
        assertThat(claims.getIssueTime().toInstant()).isEqualTo(now);
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(now.plus(Duration.ofMinutes(15)));
    }

    @Test
    void no_two_tokens_have_the_same_id() throws Exception {
        people.contributorWithAccount(EMAIL);

        assertThat(SignedJWT.parse(issued().accessToken()).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(SignedJWT.parse(issued().accessToken())
                        .getJWTClaimsSet()
                        .getJWTID());
    }

    @Test
    void what_verifies_tokens_expects_what_issues_them() throws Exception {
        people.contributorWithAccount(EMAIL);
        JWTClaimsSet claims = SignedJWT.parse(issued().accessToken()).getJWTClaimsSet();

        Properties verifier = verifier();

        assertThat(verifier.getProperty("mp.jwt.verify.issuer")).isEqualTo(claims.getIssuer());
        assertThat(List.of(verifier.getProperty("mp.jwt.verify.audiences"))).isEqualTo(claims.getAudience());
        assertThat(verifier.getProperty("mp.jwt.verify.publickey.location"))
                .isEqualTo("file:${" + SigningKeys.FOLDER + "}/" + SigningKeys.PUBLIC_KEYS);
        assertThat(verifier.getProperty("mp.jwt.verify.publickey.algorithm")).isEqualTo("ES256");
        assertThat(verifier.getProperty("mp.jwt.verify.clock.skew"))
                .isEqualTo(Long.toString(Tokens.CLOCK_SKEW.toSeconds()));
        assertThat(verifier.getProperty("mp.jwt.verify.token.age")).isEqualTo(Long.toString(Tokens.LIFE.toSeconds()));
    }

    @Test
    void a_wrong_password_gets_no_token_and_many_of_them_a_pause() {
        people.contributorWithAccount(EMAIL);
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(tokens.issue(EMAIL, "wrong", null, ADDRESS))
                    .isEqualTo(new TokenAnswer.Refused(new SignIn.Refused()));
        }

        assertThat(tokens.issue(EMAIL, PASSWORD, null, ADDRESS))
                .isEqualTo(new TokenAnswer.Throttled(new SignIn.Throttled(Duration.ofSeconds(1))));
    }

    @Test
    void who_holds_no_role_or_has_no_working_account_gets_no_token() {
        people.loseRoles(people.contributorWithAccount(EMAIL));
        people.disable(people.personWithAccount("bob@council.example"));

        for (String email : List.of(EMAIL, "bob@council.example", "nobody@council.example")) {
            assertThat(tokens.issue(email, PASSWORD, null, ADDRESS))
                    .isEqualTo(new TokenAnswer.Refused(new SignIn.Refused()));
        }
    }

    @Test
    void a_programs_token_gives_one_that_names_it_and_ends_no_later() throws Exception {
        UUID ann = people.personWithAccount(EMAIL);
        MadeToken made = made(ann);

        JWTClaimsSet claims =
                SignedJWT.parse(exchanged(made.secret()).accessToken()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(ann.toString());
        assertThat(claims.getStringClaim("program")).isEqualTo(made.token().id().toString());
        assertThat(claims.getClaims()).doesNotContainKey("scopes");

        bench.clock().set(made.token().expiresAt().minusSeconds(60));
        TokenAnswer.Issued last = exchanged(made.secret());
        assertThat(last.expiresIn()).isEqualTo(Duration.ofSeconds(60));
        assertThat(SignedJWT.parse(last.accessToken())
                        .getJWTClaimsSet()
                        .getExpirationTime()
                        .toInstant())
                .isEqualTo(made.token().expiresAt());
    }

    @Test
    void what_is_no_programs_token_is_refused_whatever_is_wrong_with_it() {
        UUID ann = people.personWithAccount(EMAIL);
        MadeToken made = made(ann);
        people.disable(ann);

        assertThat(tokens.exchange("wk_unknown")).isEqualTo(new TokenAnswer.NotAToken());
        assertThat(tokens.exchange(made.secret())).isEqualTo(new TokenAnswer.NotAToken());
    }

    private static MadeToken made(UUID person) {
        Actor actor = bench.door(Accounts.class).actor(person).orElseThrow();
        return bench.door(ProgramTokens.class)
                .make(
                        actor,
                        new MakeToken(
                                "For tests",
                                Set.of(Scope.UPDATES),
                                bench.clock().today(),
                                null))
                .orThrow();
    }

    private TokenAnswer.Issued exchanged(String secret) {
        return (TokenAnswer.Issued) tokens.exchange(secret);
    }

    @Test
    void a_token_does_not_show_in_a_log() {
        people.contributorWithAccount(EMAIL);
        TokenAnswer.Issued issued = issued();

        assertThat(issued.toString()).doesNotContain(issued.accessToken());
    }

    @Test
    void with_a_second_factor_a_token_wants_its_code_too() {
        TestFactors.App app = new TestFactors(bench).setUp(people.contributorWithAccount(EMAIL));
        bench.clock().set(bench.clock().instant().plusSeconds(30));

        assertThat(tokens.issue(EMAIL, PASSWORD, null, ADDRESS)).isEqualTo(new TokenAnswer.CodeWanted());
        assertThat(tokens.issue(EMAIL, PASSWORD, "000000", ADDRESS)).isInstanceOf(TokenAnswer.CodeRefused.class);
        assertThat(tokens.issue(EMAIL, "wrong", app.shows(bench), ADDRESS)).isInstanceOf(TokenAnswer.Refused.class);
        assertThat(tokens.issue(EMAIL, PASSWORD, app.shows(bench), ADDRESS)).isInstanceOf(TokenAnswer.Issued.class);
        assertThat(tokens.issue(EMAIL, PASSWORD, app.shows(bench), ADDRESS))
                .as("a code is taken once")
                .isInstanceOf(TokenAnswer.CodeRefused.class);
        assertThat(tokens.issue(EMAIL, PASSWORD, app.recoveryCodes().getFirst(), ADDRESS))
                .isInstanceOf(TokenAnswer.Issued.class);
    }

    @Test
    void whoever_needs_a_second_factor_and_has_none_gets_no_token() {
        people.personWithAccount(EMAIL);

        assertThat(tokens.issue(EMAIL, PASSWORD, null, ADDRESS)).isEqualTo(new TokenAnswer.SetUpFirst());
        assertThat(tokens.issue(EMAIL, "wrong", null, ADDRESS))
                .isEqualTo(new TokenAnswer.Refused(new SignIn.Refused()));
    }

    private TokenAnswer.Issued issued() {
        if (tokens.issue(EMAIL, PASSWORD, null, ADDRESS) instanceof TokenAnswer.Issued issued) {
            return issued;
        }
        throw new AssertionError("No token was issued");
    }

    private static Properties verifier() throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(Tokens.class.getResourceAsStream("/META-INF/microprofile-config.properties"))) {
            properties.load(file);
        }
        return properties;
    }
}
