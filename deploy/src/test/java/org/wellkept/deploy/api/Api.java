package org.wellkept.deploy.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wellkept.deploy.running.RunningWellkept;

/** Calls the API as somebody, and holds every answer to the contract. */
public final class Api {

    static final String PASSWORD = "wellkept-demo";

    /** Changing over to HTTP/2 in the open, which Java's client asks for unasked, loses answers of this server. */
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<URI, Contract> CONTRACTS = new ConcurrentHashMap<>();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    /** What a test may take from asking for a token to its last use. */
    private static final Duration IN_USE = Duration.ofMinutes(5);

    private final RunningWellkept wellkept;
    private final @Nullable String token;

    private Api(RunningWellkept wellkept, @Nullable String token) {
        this.wellkept = wellkept;
        this.token = token;
    }

    /** Without a token. */
    public static Api of(RunningWellkept wellkept) {
        return new Api(wellkept, null);
    }

    /** With a token of one of the demonstration's accounts; each signs in anew only when its token is about to end. */
    public Api as(String email) {
        return with(TOKENS.compute(
                        wellkept.baseUrl() + email,
                        (key, known) ->
                                known != null && Instant.now().plus(IN_USE).isBefore(known.ends())
                                        ? known
                                        : tokenFor(email))
                .value());
    }

    private record Token(String value, Instant ends) {}

    Api with(String anyToken) {
        return new Api(wellkept, anyToken);
    }

    private Token tokenFor(String email) {
        Instant asked = Instant.now();
        JsonNode answer = of(wellkept)
                .post("auth/token", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD))
                .expect(200)
                .json();
        return new Token(
                answer.get("access_token").textValue(),
                asked.plusSeconds(answer.get("expires_in").longValue()));
    }

    Contract contract() {
        return CONTRACTS.computeIfAbsent(
                wellkept.baseUrl(),
                address -> Contract.read(
                        send(HttpRequest.newBuilder(wellkept.at("openapi")).build())
                                .body()));
    }

    public Answer get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        return call("POST", path, json(json), with("Content-Type", "application/json", headers));
    }

    /** A step that needs no body. */
    public Answer post(String path) {
        return call("POST", path, BodyPublishers.noBody());
    }

    Answer put(String path, String json) {
        return call("PUT", path, json(json), "Content-Type", "application/json");
    }

    public Answer patch(String path, String json, String... headers) {
        return call("PATCH", path, json(json), with("Content-Type", "application/merge-patch+json", headers));
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    /** A file, which no description of JSON holds. */
    public byte[] download(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(wellkept.at("api/v1/" + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> response = send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** Sends a form with a file, as a browser would. */
    Answer upload(String path, String fileName, byte[] file, Map<String, String> answers) {
        String boundary = "wellkept-test-boundary";
        StringBuilder before = new StringBuilder();
        answers.forEach((name, value) -> before.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        before.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, fileName));
        return call(
                "POST",
                path,
                BodyPublishers.concat(
                        BodyPublishers.ofString(before.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    /** Any request; {@code path} is below {@code /api/v1/}, or begins with a slash. */
    Answer call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        wellkept.at(path.startsWith("/") ? path : "api/v1/" + path))
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = send(request.build());
        Answer answer = new Answer(response);
        contract()
                .check(
                        method,
                        response.request().uri().getPath(),
                        response.statusCode(),
                        answer.header("Content-Type"),
                        response.body());
        return answer;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(String json) {
        return BodyPublishers.ofString(json);
    }

    private static String[] with(String name, String value, String... others) {
        String[] all = Arrays.copyOf(others, others.length + 2);
        all[others.length] = name;
        all[others.length + 1] = value;
        return all;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        public JsonNode json() {
            return Contract.parse(response.body());
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String etag() {
            return Objects.requireNonNull(header("ETag"), "no ETag");
        }

        /** The last part of where the answer says that something is. */
        public String located() {
            String location = Objects.requireNonNull(header("Location"), "no Location");
            return location.substring(location.lastIndexOf('/') + 1);
        }

        public Answer expect(int status) {
            if (response.statusCode() != status) {
                throw new AssertionError("%s %s answered %d, not %d: %s"
                        .formatted(
                                response.request().method(),
                                response.request().uri(),
                                response.statusCode(),
                                status,
                                response.body()));
            }
            return this;
        }

        /** Expects a problem of this kind, by the end of its type. */
        Answer expectProblem(int status, String slug) {
            expect(status);
            if (!json().get("type").textValue().endsWith("/problems/" + slug)) {
                throw new AssertionError("Not a problem of type " + slug + ": " + body());
            }
            return this;
        }
    }
}
