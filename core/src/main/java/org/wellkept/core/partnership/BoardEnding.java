package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;

/**
 * That a board is no more. It opens nothing, plans nothing, publishes nothing and is promised nothing from then on.
 *
 * @param board as it was called last
 * @param lastDay its last day
 * @param successor the board that looks after what it had open today, through further successions too; null where it closed
 */
public record BoardEnding(
        BoardRef board, LocalDate lastDay, @Nullable BoardRef successor) {

    /** Of a board; empty while it is there. */
    public static Optional<BoardEnding> of(Handle handle, UUID board) {
        return handle.createQuery("""
                        with recursive line (id, step) as (
                          select cast(:board as uuid), 0
                          union all select s.successor_id, l.step + 1 from line l join board_succession s on s.predecessor_id = l.id)
                        select b.slug, b.name, b.valid_to, n.slug as next, n.name as next_name
                        from board b
                        left join board n on n.id = (select l.id from line l where l.step > 0 order by l.step desc limit 1)
                        where b.id = :board and b.valid_to is not null""")
                .bind("board", board)
                .map((row, context) -> {
                    String next = row.getString("next");
                    return new BoardEnding(
                            new BoardRef(row.getString("slug"), row.getString("name")),
                            row.getObject("valid_to", LocalDate.class),
                            next == null ? null : new BoardRef(next, row.getString("next_name")));
                })
                .findOne();
    }

    /** What is wrong, as a sentence without its full stop. */
    public String problem() {
        return board.name() + " ended on " + PlainDay.of(lastDay);
    }

    /** How to go on. */
    public String mend() {
        return successor == null ? "Choose a board that goes on" : "Choose its successor, " + successor.name();
    }

    /** Why it does nothing new. */
    public Refusal refusal() {
        return new Refusal.RuleBroken(problem() + ".", mend() + ".");
    }
}
