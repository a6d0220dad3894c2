package org.wellkept.auth.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A provider that does as OpenID Connect has it, until it is told to lie. */
final class LyingProvider implements AutoCloseable {

    static final String CLIENT = "wellkept";
    static final String SECRET = "a secret that is long enough to make a signature with it";

    /** How it writes its statement down. */
    enum Signature {
        OWN_KEY,
        ANOTHER_KEY,
        NONE,
        CLIENT_SECRET
    }

    private final HttpServer server;
    private final String issuer;
    private ECKey key = newKey();

    /** What it says of itself; what it publishes and signs with may be made to differ. */
    String publishedIssuer;

    Signature signature = Signature.OWN_KEY;
    UnaryOperator<JWTClaimsSet.Builder> lie = claims -> claims;

    private String nonce = "";
    private String challenge = "";

    private LyingProvider(HttpServer server) {
        this.server = server;
        this.issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        this.publishedIssuer = issuer;
    }

    static LyingProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LyingProvider provider = new LyingProvider(server);
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext(
                    "/keys", exchange -> answer(exchange, 200, new JWKSet(provider.key.toPublicJWK()).toString()));
            server.createContext("/token", provider::token);
            server.start();
            return provider;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String issuer() {
        return issuer;
    }

    /** From now on it signs with another key, as providers do every few months. */
    void rotate() {
        key = newKey();
    }

    /** Somebody's browser comes along, signs in and is sent back: what it brings to us. */
    String visit(URI departure) {
        Map<String, String> asked = parameters(departure.getRawQuery());
        nonce = asked.getOrDefault("nonce", "");
        challenge = asked.getOrDefault("code_challenge", "");
        return "code=one-time&state=" + asked.get("state");
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%2$sauthorize", "token_endpoint": "%2$stoken",
                 "jwks_uri": "%2$skeys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["ES256"]}""".formatted(publishedIssuer, issuer));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> asked = parameters(body);
        if (!asked.getOrDefault("code", "").equals("one-time")
                || !isOurChallenge(asked.getOrDefault("code_verifier", ""))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}".formatted(statement()));
    }

    private boolean isOurChallenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .equals(challenge);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String statement() {
        Instant now = Instant.now();
        JWTClaimsSet claims = lie.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(CLIENT)
                        .subject("person-1")
                        .claim("email", "ann@council.example")
                        .claim("email_verified", true)
                        .claim("nonce", nonce)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300))))
                .build();
        try {
            return switch (signature) {
                case OWN_KEY -> signed(claims, key);
                case ANOTHER_KEY ->
                    signed(
                            claims,
                            new ECKeyGenerator(Curve.P_256)
                                    .keyID(key.getKeyID())
                                    .generate());
                case NONE -> new PlainJWT(claims).serialize();
                case CLIENT_SECRET -> {
                    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SECRET));
                    yield token.serialize();
                }
            };
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String signed(JWTClaimsSet claims, ECKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
