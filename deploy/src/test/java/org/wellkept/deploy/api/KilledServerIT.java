package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.deploy.running.LauncherProcess;
import org.wellkept.deploy.running.LoadedDemonstration;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Two people fill a return while the server and its database are killed, again and again: {@code -Dwellkept.kills=50}
 * asks for more than the few of an ordinary run.
 */
@Tag("server")
class KilledServerIT {

    private static final int KILLS = Integer.getInteger("wellkept.kills", 2);
    private static final int COMMITMENTS = 40;
    private static final int WRITERS = 2;
    private static final int MOST_WRITES_BEFORE_A_KILL = 60;
    private static final String RETURN = "organisations/wellshire-county-council/return";

    @TempDir
    private Path place;

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        LoadedDemonstration.copyTo(data());
        List<Answer> answers = List.of();
        // always the same writes before the same kills, so that a failure can be had again
        SplittableRandom random = new SplittableRandom(1);
        for (int kill = 0; kill < KILLS; kill++) {
            try (LauncherProcess process = start()) {
                Promises promises = new Promises(new RunningWellkept(process.awaitReady(), data()));
                Api lead = promises.as(Promises.LEAD);
                if (answers.isEmpty()) {
                    answers = agreed(promises);
                }
                assertAllStand(lead, answers);
                writeUntilKilled(process, lead, answers, 1 + random.nextInt(MOST_WRITES_BEFORE_A_KILL));
            }
        }

        try (LauncherProcess process = start()) {
            RunningWellkept mended = new RunningWellkept(process.awaitReady(), data());
            assertAllStand(new Promises(mended).as(Promises.LEAD), answers);
        }
        LauncherProcess verification = LauncherProcess.start("verify", "--data", data().toString());
        assertThat(verification.awaitEnd()).as(verification.said()).isZero();
    }

    private LauncherProcess start() {
        return LauncherProcess.start("--demo", "--port", "0", "--data", data().toString());
    }

    private Path data() {
        return place.resolve("data");
    }

    private static List<Answer> agreed(Promises promises) {
        return IntStream.range(0, COMMITMENTS)
                .mapToObj(number -> new Answer(promises.agreed("Promise " + number + " of a long return")))
                .toList();
    }

    private static void assertAllStand(Api lead, List<Answer> answers) {
        Map<String, JsonNode> stored = new HashMap<>();
        lead.get(RETURN)
                .expect(200)
                .json()
                .get("answers")
                .forEach(row -> stored.put(row.get("reference").textValue(), row));
        for (Answer answer : answers) {
            answer.stands(text(Objects.requireNonNull(stored.get(answer.reference))));
        }
    }

    private static @Nullable String text(JsonNode row) {
        return row.get("done").textValue();
    }

    private void writeUntilKilled(LauncherProcess process, Api lead, List<Answer> answers, int writes)
            throws Exception {
        CountDownLatch written = new CountDownLatch(writes);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                List<Answer> own = everyOther(answers, writer);
                writing.add(writers.submit(() -> write(lead, own, written)));
            }
            written.await();
            killWithItsDatabase(process);
            for (Future<?> ended : writing) {
                ended.get();
            }
        }
    }

    private static List<Answer> everyOther(List<Answer> answers, int first) {
        List<Answer> some = new ArrayList<>();
        for (int i = first; i < answers.size(); i += WRITERS) {
            some.add(answers.get(i));
        }
        return some;
    }

    private static void write(Api lead, List<Answer> answers, CountDownLatch written) {
        while (true) {
            for (Answer answer : answers) {
                try {
                    answer.write(lead);
                } catch (UncheckedIOException killed) {
                    assertThat(written.getCount())
                            .as("writes before the kill that failed: " + killed)
                            .isZero();
                    return;
                }
                written.countDown();
            }
        }
    }

    private void killWithItsDatabase(LauncherProcess process) throws IOException {
        ProcessHandle database =
                ProcessHandle.of(LauncherProcess.postmaster(data())).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(database.descendants().toList());
        all.add(database);
        process.kill();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** What was done for one promise, as its only writer knows it. */
    private static final class Answer {
        private final String reference;
        private @Nullable String acknowledged;
        /** What was sent last; a kill may come before or after it is kept. */
        private @Nullable String sent;

        private int times;

        Answer(String reference) {
            this.reference = reference;
        }

        void write(Api lead) {
            sent = reference + " was written about " + ++times + " times.";
            ObjectNode patch = new ObjectMapper().createObjectNode().put("done", sent);
            patch.putObject("was").put("done", acknowledged);
            lead.patch(RETURN + "/" + reference, patch.toString()).expect(200);
            acknowledged = sent;
        }

        void stands(@Nullable String stored) {
            assertThat(stored).as("what stands for %s", reference).isIn(acknowledged, sent);
            acknowledged = stored;
            sent = stored;
        }
    }
}
