package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Everything that somebody might show instead of a token. Each is answered to the letter like nonsense, so that nothing is
 * learnt from it. The attacker of these tests is stronger than any: most of the tokens are signed with the real key.
 */
@OnRunningWellkept
class TokenAttacksIT {

    private static final int LESS_THAN_THE_SKEW = 15;
    private static final int MORE_THAN_THE_SKEW = 120;

    private final RunningWellkept wellkept;
    private final Api anyone;

    private ECKey ours;
    private String lead;

    TokenAttacksIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
        this.anyone = Api.of(wellkept);
    }

    @BeforeEach
    void whoSigns() throws Exception {
        ours = keys().getKeys().getFirst().toECKey();
        lead = SignedJWT.parse(signIn(Promises.LEAD, Api.PASSWORD)
                        .expect(200)
                        .json()
                        .get("access_token")
                        .textValue())
                .getJWTClaimsSet()
                .getSubject();
    }

    @Test
    void a_token_as_ours_are_is_taken_so_that_what_follows_is_refused_for_what_it_says() throws Exception {
        anyone.with(signed(claims().build())).get("me").expect(200);
    }

    @Test
    void whatever_is_wrong_with_a_token_is_answered_like_nonsense() throws Exception {
        String nonsense = refused("nonsense").body();
        for (Map.Entry<String, String> attack : attacks().entrySet()) {
            assertThat(refused(attack.getValue()).body()).as(attack.getKey()).isEqualTo(nonsense);
        }
    }

    @Test
    void clocks_may_differ_by_half_a_minute_either_way() throws Exception {
        Instant now = Instant.now();

        anyone.with(signed(claims().expirationTime(Date.from(now.minusSeconds(LESS_THAN_THE_SKEW)))
                        .issueTime(Date.from(now.minusSeconds(600)))
                        .build()))
                .get("me")
                .expect(200);
        anyone.with(signed(claims().issueTime(Date.from(now.plusSeconds(LESS_THAN_THE_SKEW)))
                        .build()))
                .get("me")
                .expect(200);
    }

    @Test
    void a_token_that_is_sent_where_anyone_may_read_is_not_taken_for_no_token() throws Exception {
        for (String attack : attacks().values()) {
            anyone.with(attack).get("partnerships").expectProblem(401, "sign-in");
        }
    }

    @Test
    void guesses_at_many_addresses_from_one_network_are_slowed_down() {
        Answer answer = guess(0);
        for (int guess = 1; answer.status() == 401 && guess < 3000; guess++) {
            answer = guess(guess);
        }

        answer.expectProblem(429, "too-many-requests");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void guesses_at_programs_tokens_and_other_floods_from_one_network_are_slowed_down() {
        Answer answer = guessToken(0);
        for (int guess = 1; answer.status() == 401 && guess < 100_000; guess++) {
            answer = guessToken(guess);
        }

        answer.expectProblem(429, "too-many-requests");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
        // nobody else has to wait for it
        anyone.get("partnerships", "X-Forwarded-For", "203.0.113.212").expect(200);
    }

    private Map<String, String> attacks() throws Exception {
        Instant now = Instant.now();
        ECKey theirs = new ECKeyGenerator(Curve.P_256).keyID(ours.getKeyID()).generate();
        JWTClaimsSet good = claims().build();
        String token = signed(good);
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("forged with another key of the same name", signed(good, theirs, header(ours.getKeyID())));
        attacks.put("another key that the token brings along", signed(good, theirs, bringing(theirs)));
        attacks.put("a key that nobody knows", signed(good, theirs, header("unknown")));
        for (JWK other : keys().getKeys()) {
            if (!other.getKeyID().equals(ours.getKeyID())) {
                attacks.put("named after key " + other.getKeyID(), signed(good, ours, header(other.getKeyID())));
            }
        }
        attacks.put("not signed", new PlainJWT(good).serialize());
        attacks.put("alg none with a signature", withHeader(token, "{\"alg\":\"none\",\"typ\":\"JWT\"}"));
        attacks.put("alg nOnE", withHeader(token, "{\"alg\":\"nOnE\",\"typ\":\"JWT\"}"));
        attacks.put("HS256 with the public key set", hmac(good, Files.readAllBytes(folder().resolve("jwks.json"))));
        attacks.put("HS256 with the public key", hmac(good, ours.toECPublicKey().getEncoded()));
        attacks.put(
                "HS256 with the key as it is published",
                hmac(good, ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        attacks.put("RS256 under our key's name", rsa(good));
        attacks.put("touched", touched(token));
        attacks.put("cut short", token.substring(0, token.length() - 10));
        attacks.put("another one's signature", swapped(token, signed(claims().build())));
        attacks.put(
                "for somebody else's service",
                signed(claims().audience("another-api").build()));
        attacks.put("for nobody", signed(claims().audience((String) null).build()));
        attacks.put(
                "from another issuer",
                signed(claims().issuer("https://elsewhere.example").build()));
        attacks.put("from no issuer", signed(claims().issuer(null).build()));
        attacks.put(
                "expired",
                signed(claims().issueTime(Date.from(now.minusSeconds(900)))
                        .expirationTime(Date.from(now.minusSeconds(MORE_THAN_THE_SKEW)))
                        .build()));
        attacks.put(
                "old, whatever it says of its end",
                signed(claims().issueTime(Date.from(now.minus(Duration.ofDays(1))))
                        .expirationTime(Date.from(now.plus(Duration.ofDays(365))))
                        .build()));
        attacks.put("without an end", signed(claims().expirationTime(null).build()));
        attacks.put(
                "from the future",
                signed(claims().issueTime(Date.from(now.plusSeconds(MORE_THAN_THE_SKEW)))
                        .expirationTime(Date.from(now.plusSeconds(900)))
                        .build()));
        attacks.put(
                "for nobody we know",
                signed(claims().subject(UUID.randomUUID().toString()).build()));
        attacks.put("for an address", signed(claims().subject(Promises.LEAD).build()));
        attacks.put(
                "of a program that nobody made",
                signed(claims().claim("program", UUID.randomUUID().toString()).build()));
        attacks.put(
                "of a program with no name",
                signed(claims().claim("program", "").build()));
        return attacks;
    }

    private Answer refused(String token) {
        Answer answer = anyone.with(token).get("me").expectProblem(401, "sign-in");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"wellkept\", error=\"invalid_token\"");
        return answer;
    }

    private Answer guess(int number) {
        return anyone.post(
                "auth/token",
                "{\"email\":\"guess%d@wellshire.example\",\"password\":\"not this one\"}".formatted(number),
                "X-Forwarded-For",
                "203.0.113.210");
    }

    private Answer guessToken(int number) {
        return anyone.post(
                "auth/token", "{\"token\":\"wk_%043d\"}".formatted(number), "X-Forwarded-For", "203.0.113.211");
    }

    private Answer signIn(String email, String password) {
        return anyone.post("auth/token", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("wellkept")
                .audience("wellkept-api")
                .subject(lead)
                .claim("upn", lead)
                .claim("groups", List.of("signed-in"))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, ours, header(ours.getKeyID()));
    }

    private static String signed(JWTClaimsSet claims, ECKey key, JWSHeader header) throws JOSEException {
        return signed(claims, header, new ECDSASigner(key));
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader header(String key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key)
                .build();
    }

    private static JWSHeader bringing(ECKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .jwk(key.toPublicJWK())
                .build();
    }

    private String hmac(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(ours.getKeyID())
                .build();
        return signed(claims, header, new MACSigner(secret));
    }

    private String rsa(JWTClaimsSet claims) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(ours.getKeyID())
                .build();
        return signed(claims, header, new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    }

    private static String withHeader(String token, String header) {
        String[] parts = token.split("\\.", -1);
        return encoded(header) + "." + parts[1] + "." + parts[2];
    }

    private static String touched(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("signed-in", "administrator")) + "." + parts[2];
    }

    private static String swapped(String token, String other) {
        String[] parts = token.split("\\.", -1);
        return parts[0] + "." + parts[1] + "." + other.split("\\.", -1)[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JWKSet keys() throws Exception {
        return JWKSet.load(folder().resolve("signing-keys.json").toFile());
    }

    private Path folder() {
        return wellkept.data().resolve("keys");
    }
}
