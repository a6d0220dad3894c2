package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

@OnRunningWellkept
class TokenIT {

    private final RunningWellkept wellkept;
    private final Api anyone;

    TokenIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
        this.anyone = Api.of(wellkept);
    }

    @Test
    void an_address_and_a_password_give_a_token_that_says_who() {
        Answer answer = anyone.post("auth/token", signIn("lead@wellshire.example", Api.PASSWORD))
                .expect(200);

        assertThat(answer.json().get("token_type").textValue()).isEqualTo("Bearer");
        assertThat(answer.json().get("expires_in").intValue()).isPositive();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode me = anyone.with(answer.json().get("access_token").textValue())
                .get("me")
                .expect(200)
                .json();
        assertThat(me.at("/roles/0/role").textValue()).isEqualTo("lead");
        assertThat(me.at("/roles/0/organisation/slug").textValue()).isEqualTo("wellshire-county-council");
        assertThat(me.at("/partnerships/0/slug").textValue()).isEqualTo("wellshire-and-vale");
    }

    @Test
    void the_administrator_looks_after_every_partnership() {
        JsonNode me = anyone.as("admin@wellkept.example").get("me").expect(200).json();

        assertThat(me.at("/roles/0/role").textValue()).isEqualTo("administrator");
        assertThat(me.get("partnerships").findValuesAsText("slug"))
                .contains("wellshire-and-vale", "published-plans-2023");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Answer wrong = anyone.post("auth/token", signIn("board@wellshire.example", "not the password"), elsewhere(1))
                .expectProblem(401, "sign-in");
        Answer unknown = anyone.post("auth/token", signIn("nobody@wellshire.example", "not the password"), elsewhere(2))
                .expectProblem(401, "sign-in");

        assertThat(wrong.body()).isEqualTo(unknown.body());
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void guessing_is_slowed_down_and_says_for_how_long() {
        Answer answer = anyone.post("auth/token", signIn("guessed@wellshire.example", "0"), elsewhere(3));
        for (int guess = 1; answer.status() == 401 && guess < 20; guess++) {
            answer = anyone.post("auth/token", signIn("guessed@wellshire.example", "guess " + guess), elsewhere(3));
        }

        answer.expectProblem(429, "too-many-requests");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void what_is_missing_is_named() {
        Answer answer = anyone.post("auth/token", "{\"e-mail\":\"lead@wellshire.example\"}")
                .expectProblem(422, "invalid");

        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("email", "password", "e-mail");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how_to() {
        Answer answer = anyone.get("me").expectProblem(401, "sign-in");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"wellkept\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln",
                ".."
            })
    void what_is_no_token_is_refused_even_where_anyone_may_read(String token) {
        Answer answer = anyone.with(token).get("partnerships").expectProblem(401, "sign-in");

        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void a_token_of_our_own_key_holds_until_it_expires() throws Exception {
        ECKey ours = (ECKey) JWKSet.load(keys().toFile()).getKeys().getFirst();
        String subject = subjectOf("lead@wellshire.example");

        anyone.with(token(ours, subject, Instant.now())).get("me").expect(200);
        anyone.with(token(ours, subject, Instant.now().minus(Duration.ofHours(1))))
                .get("me")
                .expectProblem(401, "sign-in");
    }

    @Test
    void a_token_of_somebody_elses_key_or_for_nobody_is_refused() throws Exception {
        ECKey ours = (ECKey) JWKSet.load(keys().toFile()).getKeys().getFirst();
        ECKey theirs = new ECKeyGenerator(Curve.P_256).keyID(ours.getKeyID()).generate();
        String subject = subjectOf("lead@wellshire.example");

        anyone.with(token(theirs, subject, Instant.now())).get("me").expectProblem(401, "sign-in");
        anyone.with(token(ours, UUID.randomUUID().toString(), Instant.now()))
                .get("me")
                .expectProblem(401, "sign-in");
        anyone.with(token(ours, "lead@wellshire.example", Instant.now()))
                .get("partnerships")
                .expectProblem(401, "sign-in");
    }

    @Test
    void a_token_that_was_touched_is_refused() {
        String token = anyone.post("auth/token", signIn("lead@wellshire.example", Api.PASSWORD))
                .expect(200)
                .json()
                .get("access_token")
                .textValue();
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String touched = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("wellkept-api", "wellkept-apj").getBytes(StandardCharsets.UTF_8));

        anyone.with(parts[0] + "." + touched + "." + parts[2]).get("me").expectProblem(401, "sign-in");
    }

    private String subjectOf(String email) throws Exception {
        String token = anyone.post("auth/token", signIn(email, Api.PASSWORD))
                .expect(200)
                .json()
                .get("access_token")
                .textValue();
        return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
    }

    private static String token(ECKey key, String subject, Instant issued) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer("wellkept")
                        .audience("wellkept-api")
                        .subject(subject)
                        .claim("upn", subject)
                        .claim("groups", List.of("signed-in"))
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(issued))
                        .expirationTime(Date.from(issued.plus(Duration.ofMinutes(15))))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private Path keys() {
        return wellkept.data().resolve("keys").resolve("signing-keys.json");
    }

    /** Another network, so that its failures slow down nobody else's test. */
    private static String[] elsewhere(int network) {
        return new String[] {"X-Forwarded-For", "203.0.113." + network};
    }

    private static String signIn(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }
}
