package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.deploy.running.LauncherProcess;

/** The built launcher as a person meets it: a command that starts, stops, is killed, or says why it can't. */
@Tag("server")
class LauncherIT {
    @TempDir
    private Path place;

    @Test
    void a_killed_start_is_mended_by_the_next_one_and_no_acknowledged_write_is_lost() throws Exception {
        LauncherProcess killed = start();
        killed.awaitReady();
        asOwner("create table remembered (word text)", "insert into remembered values ('acknowledged')");
        killed.kill();
        long orphan = LauncherProcess.postmaster(data());
        assertThat(ProcessHandle.of(orphan))
                .as("PostgreSQL outlives its launcher")
                .isPresent();

        try (LauncherProcess next = start()) {
            URI address = next.awaitReady();
            assertThat(get(address.resolve("health/ready"))).contains("\"UP\"");
            assertThat(LauncherProcess.postmaster(data())).isNotEqualTo(orphan);
            assertThat(one("select word from remembered")).isEqualTo("acknowledged");
            assertLinkOpens(address);
        }
        assertThat(data().resolve("postgres/data/postmaster.pid"))
                .as("PostgreSQL stopped with its launcher")
                .doesNotExist();

        LauncherProcess verification = LauncherProcess.start("verify", "--data", data().toString());
        assertThat(verification.awaitEnd()).as(verification.said()).isZero();
        assertThat(verification.said()).contains("The history is whole");
        assertThat(administratorLink("--port", "8080")).hasHost("localhost").hasPort(8080);
    }

    /** Where nobody looks after the installation, a command makes a link, also while it runs; each ends the one before. */
    private void assertLinkOpens(URI address) throws Exception {
        URI first = administratorLink("--port", String.valueOf(address.getPort()));
        URI second = administratorLink("--port", String.valueOf(address.getPort()));

        assertThat(get(second)).contains("Create my account");
        assertThat(get(first)).contains("This link can't be used");

        asOwner(
                "insert into person (id, display_name) values ('00000000-0000-4000-8000-000000000001', 'Ada')",
                "insert into role_held (id, person_id, role, from_on) values ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'administrator', '2026-01-01')");
        assertRefused("has an administrator", "administrator", "--data", data().toString());
        asOwner("update role_held set to_on = '2026-01-01', ended_at = now()");
    }

    private URI administratorLink(String... options) {
        LauncherProcess command = LauncherProcess.start(
                Stream.concat(Stream.of("administrator", "--data", data().toString()), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(command.awaitEnd()).as(command.said()).isZero();
        Matcher link = Pattern.compile("http://localhost:\\d+/workspace/setup/[A-Za-z0-9_-]{43}")
                .matcher(command.said());
        assertThat(link.find()).as(command.said()).isTrue();
        return URI.create(link.group());
    }

    @Test
    void a_port_that_is_taken_is_one_plain_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused("is taken", "--port", port, "--data", data().toString());
        }
    }

    @Test
    void a_folder_that_can_not_be_written_is_one_plain_sentence() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");
        // Below a file there can't be a folder, not even for root.
        assertRefused(
                "can't write to", "--port", "0", "--data", file.resolve("data").toString());
    }

    @Test
    void the_demonstration_for_everybody_is_refused_before_anything_is_made() {
        assertRefused("passwords are public", "--demo", "--bind", "0.0.0.0", "--data", data().toString());
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_folder_without_an_installation_is_not_verified_and_not_made() {
        assertRefused("no installation", "verify", "--data", data().toString());
        assertRefused("no installation", "administrator", "--data", data().toString());
        assertThat(data()).doesNotExist();
    }

    private static void assertRefused(String words, String... arguments) {
        LauncherProcess refused = LauncherProcess.start(arguments);
        assertThat(refused.awaitEnd()).isNotZero();
        assertThat(refused.said().strip().lines())
                .as("one sentence, no trace")
                .hasSize(1)
                .first()
                .asString()
                .contains(words);
    }

    private LauncherProcess start() {
        return LauncherProcess.start("--empty", "--port", "0", "--data", data().toString());
    }

    private Path data() {
        return place.resolve("data");
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void asOwner(String... statements) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String one(String query) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws Exception {
        String port = Files.readAllLines(data().resolve("postgres/data/postmaster.pid"))
                .get(3)
                .strip();
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return Database.dataSource(
                        "jdbc:postgresql://127.0.0.1:" + port + "/wellkept",
                        new Login("wellkept_owner", secrets.getProperty("wellkept_owner", "")))
                .getConnection();
    }
}
