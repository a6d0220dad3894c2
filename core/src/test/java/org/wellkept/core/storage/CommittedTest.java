package org.wellkept.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a PostgreSQL of its own on which nobody else writes, not even its own housekeeping. */
@Tag("database")
class CommittedTest {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final Jdbi SQL = Sql.over(POSTGRES.getPostgresDatabase());

    private final Committed committed = new Committed(SQL);

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("autovacuum", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void makeRoom() {
        SQL.useHandle(handle -> handle.execute("create table promise (title text)"));
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @Test
    void the_mark_stays_while_people_only_read() {
        Committed.SoFar before = committed.soFar();

        SQL.useHandle(CommittedTest::read);
        SQL.useTransaction(CommittedTest::read);

        assertThat(committed.soFar()).isEqualTo(before);
    }

    @Test
    void the_mark_moves_with_a_write() {
        Committed.SoFar before = committed.soFar();

        SQL.useHandle(CommittedTest::write);

        assertThat(committed.soFar()).isNotEqualTo(before);
    }

    @Test
    void a_write_moves_it_when_it_is_committed_whoever_began_and_ended_meanwhile() {
        try (Handle slow = SQL.open()) {
            slow.begin();
            write(slow);
            Committed.SoFar slowIsOpen = committed.soFar();

            SQL.useTransaction(CommittedTest::write);
            Committed.SoFar quickIsDone = committed.soFar();
            assertThat(quickIsDone).isNotEqualTo(slowIsOpen);

            slow.commit();
            assertThat(committed.soFar()).isNotEqualTo(quickIsDone);
        }
    }

    private static void read(Handle handle) {
        handle.createQuery("select count(*) from promise").mapTo(Integer.class).one();
    }

    private static void write(Handle handle) {
        handle.execute("insert into promise values ('Train 300 people')");
    }
}
