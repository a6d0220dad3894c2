package org.wellkept.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.storage.Sql;
import org.wellkept.core.test.TestDatabase;

class PaperMeetingsMigrationTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID BOARD = new UUID(0, 2);
    private static final UUID OTHER_BOARD = new UUID(0, 3);
    private static final UUID SNAPSHOT = new UUID(0, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void a_paper_becomes_one_for_its_boards_meeting_on_its_day_and_a_file_that_failed_gets_its_turns() {
        TestDatabase database = TestDatabase.migratedTo("065");
        Jdbi sql = Sql.over(database.asOwner());
        sql.useTransaction(PaperMeetingsMigrationTest::before);

        database.migrate();

        assertThat(meetings(sql))
                .containsEntry(report(1), meeting(2))
                .as("of the same day, the one that was not cancelled")
                .containsEntry(report(2), meeting(3))
                .as("nobody else knows of a draft")
                .containsEntry(report(3), null)
                .as("no meeting on that day, another board's day, and no day")
                .containsEntry(report(4), null)
                .containsEntry(report(5), null)
                .containsEntry(report(6), null);
        Map<String, Object> failed = sql.withHandle(handle -> handle.createQuery(
                        "select failed_because, failures, try_again_at is not null as again from report_file")
                .mapToMap()
                .one());
        assertThat(failed)
                .containsEntry("failed_because", "It could not be laid out. The number of the error is W-1.")
                .containsEntry("failures", 1)
                .containsEntry("again", true);
        assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute(
                        "update report set meeting_id = ?, meeting_on = ? where id = ?", meeting(5), DAY, report(1))))
                .as("another board's meeting")
                .hasMessageContaining("foreign key");
    }

    private static Map<UUID, @Nullable UUID> meetings(Jdbi sql) {
        Map<UUID, @Nullable UUID> meetings = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("select id, meeting_id from report")
                .map((row, context) ->
                        meetings.put(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class)))
                .list());
        return meetings;
    }

    private static void before(Handle handle) {
        handle.execute("insert into person (id, display_name) values (?, 'Somebody')", PERSON);
        board(handle, BOARD, "one");
        board(handle, OTHER_BOARD, "other");
        round(handle);
        meeting(handle, 1, BOARD, DAY, "cancelled");
        meeting(handle, 2, BOARD, DAY, "held");
        meeting(handle, 3, BOARD, DAY.plusDays(7), "cancelled");
        meeting(handle, 4, BOARD, DAY.plusDays(14), "draft");
        meeting(handle, 5, OTHER_BOARD, DAY.plusDays(21), "planned");
        report(handle, 1, DAY);
        report(handle, 2, DAY.plusDays(7));
        report(handle, 3, DAY.plusDays(14));
        report(handle, 4, DAY.plusDays(28));
        report(handle, 5, DAY.plusDays(21));
        report(handle, 6, null);
        handle.execute(
                "insert into report_file (report_id, edition, form, failed_because) values (?, 'paper', 'pdf', ?)",
                report(1),
                "It could not be laid out. Have it made again; if that fails too, tell whoever runs this site. The number of the"
                        + " error is W-1.");
    }

    private static void board(Handle handle, UUID id, String slug) {
        handle.execute(
                "insert into board (id, slug, name, place, kind) values (?, ?, 'B', 'B', 'healthAndWellbeing')",
                id,
                slug);
    }

    private static void round(Handle handle) {
        UUID round = new UUID(0, 5);
        handle.execute(
                "insert into round (id, board_id, name, period_from, period_to, opens_on, due_on, closed_on, opened_by)"
                        + " values (?, ?, 'Q', '2025-10-01', '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', ?)",
                round,
                BOARD,
                PERSON);
        handle.execute(
                "insert into snapshot (id, round_id, version, board_id, board, board_name, round_name, period_from, period_to,"
                        + " opens_on, due_on, taken_on, taken_at, rules_version) values (?, ?, 1, ?, 'one', 'B', 'Q', '2025-10-01',"
                        + " '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', now(), 1)",
                SNAPSHOT,
                round,
                BOARD);
    }

    private static UUID meeting(int number) {
        return new UUID(1, number);
    }

    private static void meeting(Handle handle, int number, UUID board, LocalDate on, String state) {
        handle.createUpdate("""
                        insert into meeting (id, version, board_id, meets_on, state, cancelled_because, planned_at, planned_by)
                        values (:id, 1, :board, :on, :state, :because, now(), :person)""")
                .bind("id", meeting(number))
                .bind("board", board)
                .bind("on", on)
                .bind("state", state)
                .bind("because", state.equals("cancelled") ? "Too few" : null)
                .bind("person", PERSON)
                .execute();
    }

    private static UUID report(int number) {
        return new UUID(2, number);
    }

    private static void report(Handle handle, int number, @Nullable LocalDate on) {
        handle.createUpdate("""
                        insert into report (id, version, snapshot_id, board_id, number, title, report_of, meeting_on, colour, notices,
                          begun_by, begun_at)
                        values (:id, 1, :snapshot, :board, 1, 'T', 'R', :on, '#0c5a5e', '{}', :person, now())""")
                .bind("id", report(number))
                .bind("snapshot", SNAPSHOT)
                .bind("board", BOARD)
                .bind("on", on)
                .bind("person", PERSON)
                .execute();
    }
}
