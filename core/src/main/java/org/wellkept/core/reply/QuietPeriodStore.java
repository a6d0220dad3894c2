package org.wellkept.core.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.partnership.BoardRef;

/** What is stored of quiet periods. Once set, one changes only in that it ends early. */
final class QuietPeriodStore {

    private static final String READ = """
            select q.id, q.from_on, q.to_on, q.reason, q.ended_on, b.slug as board, b.name as board_name
            from quiet_period q join board b on b.id = q.board_id where\s""";

    private static final String HOLDS = ":today between q.from_on and " + QuietPeriod.LAST_DAY;

    private final Handle handle;

    QuietPeriodStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * Whoever sets one for this board waits for whoever does so already, and before that for whoever tells bodies: both
     * change public days, and neither ever waits for the other with something in its hands.
     */
    void lock(UUID board) {
        handle.createQuery("select pg_advisory_xact_lock(:lock)::text")
                .bind("lock", Telling.LOCK)
                .mapTo(String.class)
                .one();
        handle.createQuery("select true from board where id = :board for no key update")
                .bind("board", board)
                .mapTo(Boolean.class)
                .one();
    }

    /** The first that shares a day with these. */
    Optional<QuietPeriodRead> overlapping(UUID board, LocalDate from, LocalDate to) {
        return handle.createQuery(READ + "q.board_id = :board and q.from_on <= :to and " + QuietPeriod.LAST_DAY
                        + " >= greatest(q.from_on, :from) order by q.from_on limit 1")
                .bind("board", board)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> read(row))
                .findOne();
    }

    void add(UUID id, UUID board, SetQuietPeriod command, String reason, UUID person) {
        handle.createUpdate("""
                        insert into quiet_period (id, board_id, from_on, to_on, reason, set_by)
                        values (:id, :board, :from, :to, :reason, :person)""")
                .bind("id", id)
                .bind("board", board)
                .bind("from", command.from())
                .bind("to", command.to())
                .bind("reason", reason)
                .bind("person", person)
                .execute();
    }

    void end(UUID id, LocalDate on, UUID person) {
        handle.createUpdate("update quiet_period set ended_on = :on, ended_by = :person where id = :id")
                .bind("id", id)
                .bind("on", on)
                .bind("person", person)
                .execute();
    }

    /** Latest first. */
    List<QuietPeriodRead> ofBoard(UUID board) {
        return handle.createQuery(READ + "q.board_id = :board order by q.from_on desc, q.id desc")
                .bind("board", board)
                .map((row, context) -> read(row))
                .list();
    }

    /** Those that hold on a day, of the boards that a condition on {@code b} picks by a slug or reference. */
    List<QuietPeriodRead> holding(LocalDate today, String which, String name) {
        return handle.createQuery(READ + HOLDS + " and " + which + " order by b.name")
                .bind("today", today)
                .bind("name", name)
                .map((row, context) -> read(row))
                .list();
    }

    private static QuietPeriodRead read(ResultSet row) throws SQLException {
        return new QuietPeriodRead(
                row.getObject("id", UUID.class),
                new BoardRef(row.getString("board"), row.getString("board_name")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("ended_on", LocalDate.class));
    }
}
