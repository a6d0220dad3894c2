package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** Signing keys that follow each other while programs go on calling. */
@OnRunningWellkept
class KeyRotationIT {

    private static final int CALLERS = 3;
    private static final int ROTATIONS = 3;

    /** Longer than MicroProfile JWT remembers keys, by which the server looks at the file anew. */
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final RunningWellkept wellkept;
    private final Api anyone;

    private final ConcurrentLinkedQueue<String> tokens = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final Set<String> signedBy = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile String program = "";

    KeyRotationIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
        this.anyone = Api.of(wellkept);
    }

    @Test
    void keys_follow_each_other_under_a_stream_of_requests_and_none_is_refused() throws Exception {
        program = programsToken();
        takeToken();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> callers = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.add(threads.submit(this::callOnAndOn));
            }
            try {
                for (int rotation = 0; rotation < ROTATIONS; rotation++) {
                    Thread.sleep(REMEMBERED);
                    publishedLongAgo();
                    administrator().post("signing-keys/rotate").expect(200);
                }
                Thread.sleep(REMEMBERED);
            } finally {
                over.set(true);
            }
            for (Future<?> caller : callers) {
                caller.get();
            }
        }

        assertThat(refused).isEmpty();
        assertThat(signedBy).hasSize(ROTATIONS + 1);
        assertThat(answered).hasValueGreaterThan(CALLERS * ROTATIONS);
    }

    @Test
    void an_administrator_sees_the_keys_and_nobody_else_does() {
        JsonNode keys = administrator().get("signing-keys").expect(200).json().get("items");

        assertThat(keys.findValuesAsText("state")).startsWith("current", "next");
        assertThat(keys.toString()).doesNotContain("\"d\"");
        anyone.as(Promises.LEAD).get("signing-keys").expectProblem(403, "not-permitted");
        anyone.as(Promises.LEAD).post("signing-keys/rotate").expectProblem(403, "not-permitted");
        anyone.as(Promises.LEAD).post("signing-keys/replace").expectProblem(403, "not-permitted");
        anyone.call("POST", "signing-keys/rotate", BodyPublishers.noBody()).expectProblem(401, "sign-in");
    }

    /** Every token that was ever given out, the newest and the oldest, all the time. */
    private void callOnAndOn() {
        while (!over.get()) {
            takeToken();
            for (String token : tokens) {
                Answer answer = anyone.with(token).get("me");
                answered.incrementAndGet();
                if (answer.status() != 200) {
                    refused.add(answer.status() + " " + answer.body());
                }
            }
        }
    }

    /** Exchanged as often as one likes: no password is hashed for it, and nothing slowed down. */
    private String programsToken() {
        LocalDate lastDay = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
        return anyone.as(Promises.LEAD)
                .post("tokens", "{\"name\": \"Under a stream of requests\", \"lastDay\": \"%s\"}".formatted(lastDay))
                .expect(201)
                .json()
                .get("secret")
                .textValue();
    }

    private void takeToken() {
        String token = anyone.post("auth/token", "{\"token\":\"%s\"}".formatted(program))
                .expect(200)
                .json()
                .get("access_token")
                .textValue();
        try {
            String key = SignedJWT.parse(token).getHeader().getKeyID();
            // one token of each key is enough to show that the key is still believed
            if (signedBy.add(key)) {
                tokens.add(token);
            } else {
                anyone.with(token).get("me").expect(200);
            }
        } catch (ParseException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The next key has been published for a few seconds, which is enough here; the files say that it was for longer. */
    private void publishedLongAgo() throws IOException {
        Path file = wellkept.data().resolve("keys").resolve("signing-keys.json");
        Path draft = Files.createTempFile(file.getParent(), "draft", ".json");
        Files.writeString(draft, Files.readString(file).replaceAll("\"iat\":[0-9]+", "\"iat\":1700000000"));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Api administrator() {
        return anyone.as(Promises.ADMINISTRATOR);
    }
}
