package org.wellkept.deploy.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.wellkept.core.report.PaperForm;

/**
 * The folder of an installation with the demonstration in it. The product makes it in a first start of its own, once for
 * all processes that test a build; whoever wants the demonstration starts on a copy, which takes a second instead of half
 * a minute.
 */
public final class LoadedDemonstration {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private LoadedDemonstration() {}

    /**
     * Copies it.
     *
     * @param data a folder that is not there yet
     */
    public static synchronized void copyTo(Path data) {
        Path app = Path.of(System.getProperty("wellkept.app"));
        try {
            Path lock = app.resolveSibling("demonstration.lock");
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock alone = file.lock();
                Path all = app.resolveSibling("demonstration");
                Path made = all.resolve(name(app.resolve("wellkept.war")));
                if (!Files.exists(made)) {
                    // of an earlier build
                    new TemporaryFolder(all).close();
                    make(made);
                }
                copy(made, data);
                alone.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another build has another, and so has another day: what happens in it is told from today. */
    private static String name(Path war) throws IOException {
        return LocalDate.now(ZoneId.of("Europe/London")) + "-"
                + Files.getLastModifiedTime(war).toMillis() + "-" + Files.size(war);
    }

    private static void make(Path made) throws IOException {
        try (TemporaryFolder draft = TemporaryFolder.make("wellkept-loaded")) {
            Path data = draft.path().resolve("data");
            try (LauncherProcess process = LauncherProcess.start("--demo", "--port", "0", "--data", data.toString())) {
                awaitPapers(process.awaitReady());
            }
            // whole or not at all: a run may be stopped at any moment
            Path whole = Files.createDirectories(made.getParent()).resolve("copying");
            copy(data, whole);
            Files.move(whole, made);
        }
    }

    /** The files of published papers are made after the start: once here, so that not every copy makes them again. */
    private static void awaitPapers(URI wellkept) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            String reports = get(client, wellkept.resolve("api/v1/reports")).body();
            ID.matcher(reports)
                    .results()
                    .flatMap(report -> Arrays.stream(PaperForm.values())
                            .map(form -> wellkept.resolve("reports/" + report.group(1) + "." + form.code())))
                    .forEach(file -> await(client, file));
        }
    }

    private static void await(HttpClient client, URI file) {
        Instant end = Instant.now().plus(LauncherProcess.PATIENCE);
        while (get(client, file).statusCode() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(file + " was never made");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                // the server unpacks itself there, and throws it away at each start
                if (folder.equals(from.resolve("server"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.copy(folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
