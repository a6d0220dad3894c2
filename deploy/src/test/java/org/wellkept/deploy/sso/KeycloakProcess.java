package org.wellkept.deploy.sso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.wellkept.deploy.launcher.FreePort;
import org.wellkept.deploy.running.TemporaryFolder;

/** A Keycloak of our own on this machine, with the county's realm. Maven has unpacked its distribution. */
final class KeycloakProcess implements AutoCloseable {

    /** Only for a machine that hangs; a slow one is no failure. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final Path output;
    private final URI issuer;

    private KeycloakProcess(Process process, Path output, URI issuer) {
        this.process = process;
        this.output = output;
        this.issuer = issuer;
    }

    static KeycloakProcess start() {
        try {
            Path home = home();
            // what another run left, so that the realm is read anew
            new TemporaryFolder(home.resolve("data")).close();
            Path realm = Files.createDirectories(home.resolve("data/import")).resolve("county-realm.json");
            try (InputStream file =
                    Objects.requireNonNull(KeycloakProcess.class.getResourceAsStream("county-realm.json"))) {
                Files.copy(file, realm, StandardCopyOption.REPLACE_EXISTING);
            }
            int port = FreePort.here();
            Path output = Files.createTempFile("keycloak", ".out");
            output.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
            // as for our own process: it lives for a minute or two
            builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            URI issuer = URI.create("http://127.0.0.1:" + port + "/realms/county");
            return new KeycloakProcess(builder.start(), output, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers, and says as whom. */
    URI awaitIssuer() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new AssertionError("Keycloak ended: " + Files.readString(output));
            }
            try {
                if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                    return issuer;
                }
            } catch (IOException notYet) {
                // nobody listens there so far
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Keycloak did not become ready: " + Files.readString(output));
    }

    private static Path home() throws IOException {
        try (Stream<Path> unpacked = Files.list(Path.of(System.getProperty("wellkept.keycloak")))) {
            return unpacked.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Maven has unpacked no Keycloak"));
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
