package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own PostgreSQL: how it keeps what it acknowledged, and whom it lets in. */
@Tag("database")
class EmbeddedPostgresTest {
    /** Unpacked once: what each test needs anew is the data, not the programs. */
    private static Path programs;

    @TempDir
    private Path place;

    private DataFolder folder;
    private Running running;
    private Database database;

    @BeforeAll
    static void programs_for_all(@TempDir Path shared) throws Exception {
        programs = PostgresBinaries.unpackedIn(shared);
    }

    @BeforeEach
    void a_database_with_its_users() throws Exception {
        folder = DataFolder.open(place.resolve("a folder with blanks"));
        Files.createSymbolicLink(folder.postgres().resolve(programs.getFileName()), programs);
        startAgain();
    }

    @AfterEach
    void stopped() throws IOException {
        running.close();
        folder.close();
    }

    @Test
    void every_acknowledged_write_is_on_the_disk() throws Exception {
        assertThat(one("show fsync")).isEqualTo("on");
        assertThat(one("show synchronous_commit")).isEqualTo("on");
        assertThat(one("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void an_orphan_of_a_killed_launcher_is_stopped_and_keeps_its_writes() throws Exception {
        remember("acknowledged");
        ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();

        startAgain();

        assertThat(postmaster()).isNotEqualTo(orphan.pid());
        assertThat(orphan.onExit()).succeedsWithin(10, TimeUnit.MINUTES);
        assertThat(one("select word from remembered")).isEqualTo("acknowledged");
    }

    @Test
    void a_killed_server_loses_no_acknowledged_write() throws Exception {
        remember("acknowledged");
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);

        startAgain();

        assertThat(one("select word from remembered")).isEqualTo("acknowledged");
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_left_alone() throws Exception {
        running.close();
        Process other = new ProcessBuilder("sleep", "600").start();
        Path pidFile = folder.postgres().resolve("data/postmaster.pid");
        Files.writeString(pidFile, other.pid() + "\n" + pidFile.getParent() + "\n0\n5432\n\n127.0.0.1\n");

        startAgain();

        assertThat(other.isAlive()).isTrue();
        assertThat(one("select 'here'")).isEqualTo("here");
        other.destroyForcibly();
    }

    @Test
    void nobody_gets_in_without_a_password() throws Exception {
        Login guess = new Login(database.owner().user(), "guess");

        assertThatThrownBy(() -> Database.dataSource(database.url(), guess).getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_application_s_user_can_rewrite_neither_tables_nor_history() throws Exception {
        Migrations.run(database);

        DatabaseUsers.check(database);
        assertThat(refusal("create table mine (id int)")).contains("permission denied");
        assertThat(refusal("set role wellkept_owner")).contains("permission denied");
        assertThat(refusal("delete from history_entry")).contains("permission denied");
        assertThat(refusal("update history_entry set action = 'another'")).contains("permission denied");
        assertThat(refusal("truncate history_entry")).contains("permission denied");
    }

    @Test
    void a_user_that_could_become_the_owner_is_refused() throws Exception {
        Database same = new Database(database.url(), database.owner(), database.owner());
        assertThatThrownBy(() -> DatabaseUsers.check(same)).isInstanceOf(StartFailure.class);

        Login superuser = new Login(
                EmbeddedPostgres.SUPERUSER, Secrets.in(folder.secrets()).named("postgres"));
        Database tooStrong = new Database(database.url(), database.owner(), superuser);
        assertThatThrownBy(() -> DatabaseUsers.check(tooStrong))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("may do all that the owner may");
    }

    @Test
    void a_database_of_a_newer_copy_is_refused_and_left_as_it_is() throws Exception {
        Migrations.run(database);
        asOwner(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                        + " values (9999, '9999', 'from a newer copy', 'SQL', 'V9999__newer.sql', 1, 'x', 1, true)");

        assertThatThrownBy(() -> Migrations.run(database))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("could not be brought up to date");
    }

    @Test
    void a_new_history_is_whole() throws Exception {
        Migrations.run(database);

        assertThat(HistoryCheck.of(database, System.out)).isZero();
    }

    /** As a launcher does that finds what a killed one left. */
    private void startAgain() throws Exception {
        running = new Running();
        database = Databases.open(OptionsTest.read(), folder, running);
    }

    private void remember(String word) throws Exception {
        asOwner("create table remembered (word text)");
        asOwner("insert into remembered values ('" + word + "')");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.postgres().resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String query) throws Exception {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private String refusal(String sql) throws Exception {
        try (Connection connection = database.asApp().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "allowed";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
