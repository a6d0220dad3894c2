package org.wellkept.core.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.BoardRef;

/** What is stored of boards that end: who took over, what stands in the way, and what passes on with them beside promises. */
final class BoardSuccessionStore {

    private static final String WAITS =
            "a.board_id = :board and a.answer is null and a.withdrawn_on is null and a.one_with_id is null";

    private final Handle handle;

    BoardSuccessionStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * A board's days.
     *
     * @param from its first, or null where nobody knows
     * @param tookOverOn the day on which it took over from another the last time, or null
     */
    record Days(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate tookOverOn) {}

    /** Of a board, whose row stays locked until the transaction ends: it opens, plans and is promised nothing meanwhile. */
    Days days(UUID board) {
        return handle.createQuery("""
                        select b.valid_from, b.valid_to,
                          (select max(s.taken_over_on) from board_succession s where s.successor_id = b.id) as took_over_on
                        from board b where b.id = :board for update""")
                .bind("board", board)
                .map((row, context) -> new Days(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("took_over_on", LocalDate.class)))
                .one();
    }

    /** All that was recorded, latest first. */
    List<BoardSuccessionRead> all() {
        return handle.createQuery("""
                        select s.taken_over_on, p.slug as before, p.name as before_name, n.slug as after, n.name as after_name
                        from board_succession s join board p on p.id = s.predecessor_id join board n on n.id = s.successor_id
                        order by s.taken_over_on desc, p.name, n.name""")
                .map((row, context) -> new BoardSuccessionRead(
                        ref(row, "before"), ref(row, "after"), row.getObject("taken_over_on", LocalDate.class)))
                .list();
    }

    /** Something that a board has to end before it ends itself. */
    record Unfinished(Kind kind, String name) {

        enum Kind {
            ROUND,
            COMMITMENT_ROUND,
            MEETING,
            PAPER
        }
    }

    /** All of it, rounds first. A meeting is named by its day. */
    List<Unfinished> unfinished(UUID board) {
        return handle.createQuery("""
                        select kind, name, day from (
                          select 0 as place, 'ROUND' as kind, name, null::date as day
                            from round where board_id = :board and closed_on is null
                          union all select 1, 'COMMITMENT_ROUND', name, null
                            from commitment_round where board_id = :board and closed_on is null
                          union all select 2, 'MEETING', '', meets_on
                            from meeting where board_id = :board and state in ('draft', 'planned')
                          union all select 3, 'PAPER', title, null
                            from report where board_id = :board and published_on is null) u order by place, day, name""")
                .bind("board", board)
                .map((row, context) -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    return new Unfinished(
                            Unfinished.Kind.valueOf(row.getString("kind")),
                            day == null ? row.getString("name") : PlainDay.of(day));
                })
                .list();
    }

    /** The last day on which a board closed a round, met or published a paper. */
    Optional<LocalDate> lastTrace(UUID board) {
        return handle.createQuery("""
                        select greatest(
                          (select max(closed_on) from round where board_id = :board),
                          (select max(closed_on) from commitment_round where board_id = :board),
                          (select max(meets_on) from meeting where board_id = :board and state = 'held'),
                          (select max(published_on) from report where board_id = :board)) as last""")
                .bind("board", board)
                .map((row, context) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
                .one();
    }

    /** The boards that the successor reports to on the way to the predecessor, without both; empty where it doesn't get there. */
    List<BoardRef> between(UUID successor, UUID predecessor) {
        return handle.createQuery("""
                        with recursive up (id, step) as (
                          select reports_to, 1 from board where id = :successor
                          union all select b.reports_to, u.step + 1 from up u join board b on b.id = u.id
                          where u.id <> :predecessor and b.reports_to is not null)
                        select b.slug as up, b.name as up_name from up u join board b on b.id = u.id
                        where u.id <> :predecessor and exists (select 1 from up where id = :predecessor) order by u.step""")
                .bind("successor", successor)
                .bind("predecessor", predecessor)
                .map((row, context) -> ref(row, "up"))
                .list();
    }

    /** What passes on from one board to another, with its decisions, which are counted elsewhere. */
    BoardPassing passing(BoardKey predecessor, BoardKey successor, LocalDate on, int decisions) {
        return handle.createQuery("""
                        select (count(*) filter (where u.state <> 'draft'))::int as promises, (count(*) filter (where u.state = 'draft'))::int as drafts,
                          (count(*) filter (where exists (select 1 from undertaking_board other
                            where other.undertaking_id = u.id and other.board_id = :successor)))::int as to_both,
                          (select count(*) from board_ask a where {WAITS})::int as asks
                        from undertaking_board ub join undertaking u on u.id = ub.undertaking_id
                        where ub.board_id = :board and (u.state <> 'closed' or u.closed_on >= :on)""".replace("{WAITS}", WAITS))
                .bind("board", predecessor.id())
                .bind("successor", successor.id())
                .bind("on", on)
                .map((row, context) -> new BoardPassing(
                        predecessor.ref(),
                        successor.ref(),
                        row.getInt("promises"),
                        row.getInt("drafts"),
                        row.getInt("to_both"),
                        row.getInt("asks"),
                        decisions))
                .one();
    }

    /** How many asks wait for the board's answer. */
    int asks(UUID board) {
        return handle.createQuery("select count(*) from board_ask a where " + WAITS)
                .bind("board", board)
                .mapTo(Integer.class)
                .one();
    }

    void succeed(BoardKey predecessor, BoardKey successor, LocalDate on, UUID by) {
        handle.createUpdate("""
                        insert into board_succession (predecessor_id, successor_id, taken_over_on, recorded_by)
                        values (:predecessor, :successor, :on, :by)""")
                .bind("predecessor", predecessor.id())
                .bind("successor", successor.id())
                .bind("on", on)
                .bind("by", by)
                .execute();
    }

    void end(UUID board, LocalDate lastDay) {
        handle.createUpdate("update board set valid_to = :lastDay where id = :board")
                .bind("lastDay", lastDay)
                .bind("board", board)
                .execute();
    }

    /** The people whose role on the board ended with it, once for each role. */
    List<EndedRole> endRoles(UUID board, LocalDate lastDay, Instant now) {
        return handle.createQuery("""
                        update role_held set to_on = greatest(from_on, :lastDay), ended_at = :now
                        where board_id = :board and (to_on is null or to_on > :lastDay) and ended_at is null returning person_id, role""")
                .bind("board", board)
                .bind("lastDay", lastDay)
                .bind("now", now)
                .map((row, context) -> new EndedRole(row.getObject("person_id", UUID.class), row.getString("role")))
                .list();
    }

    record EndedRole(UUID person, String role) {}

    /**
     * Asks that wait go on waiting at the successor. What was asked of both in the same words is one ask from then on, the
     * successor's, with the updates of both.
     */
    void passAsks(UUID predecessor, UUID successor) {
        handle.createUpdate("""
                        with same as (
                          select a.id, other.id as into_id from board_ask a
                          join board_ask other on other.undertaking_id = a.undertaking_id and other.board_id = :successor
                            and other.words = a.words and other.withdrawn_on is null and other.one_with_id is null
                          where {WAITS}
                        ), joined as (
                          insert into board_ask_update (ask_id, update_id)
                          select distinct same.into_id, au.update_id from same join board_ask_update au on au.ask_id = same.id
                          on conflict do nothing)
                        update board_ask a set one_with_id = same.into_id from same where same.id = a.id""".replace("{WAITS}", WAITS))
                .bind("board", predecessor)
                .bind("successor", successor)
                .execute();
        handle.createUpdate(
                        "update board_ask a set board_id = :successor, asked_of_id = coalesce(a.asked_of_id, a.board_id) where "
                                + WAITS)
                .bind("board", predecessor)
                .bind("successor", successor)
                .execute();
    }

    /** Boards that reported to one report to another, or to none; the other itself to whom the first one reported. */
    void reportTo(UUID predecessor, @Nullable UUID successor) {
        handle.createUpdate("""
                        update board b set reports_to = case when b.id = cast(:successor as uuid)
                          then nullif((select up.reports_to from board up where up.id = :predecessor), b.id) else cast(:successor as uuid) end
                        where b.reports_to = :predecessor and b.valid_to is null""")
                .bind("predecessor", predecessor)
                .bind("successor", successor)
                .execute();
    }

    private static BoardRef ref(ResultSet row, String column) throws SQLException {
        return new BoardRef(row.getString(column), row.getString(column + "_name"));
    }
}
