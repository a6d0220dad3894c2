package org.wellkept.core.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

@Door
public class Accountability {
    /** asOf null for today; not in the future. Counts what the actor may read. */
    public Outcome<Rollup> rollup(Actor actor, String board, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }
    /** What a board member reads first. Needs READ_ACCOUNTABILITY. */
    public Outcome<BoardOverview> overview(Actor actor, String board) {
        throw new UnsupportedOperationException();
    }
    /** What a partnership of published plans promises, without verdicts. Anyone may. */
    public Outcome<Coverage> coverage(Actor actor, String partnership) {
        throw new UnsupportedOperationException();
    }
    /** Who is reached, for a partnership or (board not null) a board. */
    public Outcome<ReachMatrix> reach(Actor actor, @Nullable String partnership, @Nullable String board) {
        throw new UnsupportedOperationException();
    }
}
