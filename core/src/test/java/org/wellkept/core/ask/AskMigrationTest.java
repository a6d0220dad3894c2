package org.wellkept.core.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.storage.Sql;
import org.wellkept.core.test.TestDatabase;

class AskMigrationTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID PARTNERSHIP = new UUID(0, 2);
    private static final UUID ORGANISATION = new UUID(0, 3);
    private static final UUID PROMISE = new UUID(0, 4);
    private static final UUID ONE_BOARD = new UUID(0, 5);
    private static final UUID OTHER_BOARD = new UUID(0, 6);

    private record Made(UUID board, String words, LocalDate askedOn, LocalDate dueOn, int updates) {}

    @Test
    void what_was_asked_before_becomes_an_ask_of_each_board_with_its_clock() {
        TestDatabase database = TestDatabase.migratedTo("040");
        Jdbi sql = Sql.over(database.asOwner());
        LocalDate beforeChristmas = LocalDate.of(2025, 12, 19);
        LocalDate beforeEaster = LocalDate.of(2026, 3, 27);
        sql.useTransaction(handle -> {
            promise(handle);
            update(handle, beforeChristmas, "A room on Mondays.");
            update(handle, beforeEaster, "  A room on Mondays.\n");
            update(handle, beforeEaster, "A second trainer.");
            update(handle, beforeEaster, "   ");
            update(handle, beforeEaster, null);
        });

        database.migrate();

        List<Made> made = sql.withHandle(handle -> handle.createQuery("""
                        select a.board_id, a.words, a.asked_on, a.due_on,
                          (select count(*)::int from board_ask_update u where u.ask_id = a.id) as updates from board_ask a""")
                .map((row, context) -> new Made(
                        row.getObject("board_id", UUID.class),
                        row.getString("words"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("updates")))
                .list());
        LocalDate first = WorkingDays.after(beforeChristmas, AskOfUpdate.ANSWERING);
        LocalDate second = WorkingDays.after(beforeEaster, AskOfUpdate.ANSWERING);
        assertThat(made)
                .containsExactlyInAnyOrder(
                        new Made(ONE_BOARD, "A room on Mondays.", beforeChristmas, first, 2),
                        new Made(OTHER_BOARD, "A room on Mondays.", beforeChristmas, first, 2),
                        new Made(ONE_BOARD, "A second trainer.", beforeEaster, second, 1),
                        new Made(OTHER_BOARD, "A second trainer.", beforeEaster, second, 1));
    }

    private static void promise(Handle handle) {
        handle.execute("insert into person (id, display_name) values (?, 'Somebody')", PERSON);
        handle.execute(
                "insert into partnership (id, slug, name, prefix, as_published, about) values (?, 'p', 'P', 'PP', false, 'P.')",
                PARTNERSHIP);
        handle.execute("insert into organisation (id, slug, name, kind) values (?, 'o', 'O', 'vcse')", ORGANISATION);
        for (UUID board : List.of(ONE_BOARD, OTHER_BOARD)) {
            handle.execute(
                    "insert into board (id, slug, name, place, kind) values (?, ?, 'B', 'B', 'healthAndWellbeing')",
                    board,
                    "b" + board.getLeastSignificantBits());
        }
        handle.execute("""
                insert into undertaking (id, version, kind, partnership_id, number, reference, organisation_id, title, title_key, statement,
                  as_published, state, visibility, agreed_on)
                values (?, 1, 'commitment', ?, 1, 'PP-001', ?, 'T', 't', '', false, 'agreed', 'shared', '2025-01-01')""", PROMISE, PARTNERSHIP, ORGANISATION);
        for (UUID board : List.of(ONE_BOARD, OTHER_BOARD)) {
            handle.execute("insert into undertaking_board (undertaking_id, board_id) values (?, ?)", PROMISE, board);
        }
    }

    private static void update(Handle handle, LocalDate on, @Nullable String ask) {
        handle.createUpdate("""
                        insert into progress_update (id, undertaking_id, rating, ask, posted_at, posted_on, posted_by, visibility)
                        values (gen_random_uuid(), :promise, 'green', :ask, :on, :on, :person, 'shared')""")
                .bind("promise", PROMISE)
                .bind("ask", ask)
                .bind("on", on)
                .bind("person", PERSON)
                .execute();
    }
}
