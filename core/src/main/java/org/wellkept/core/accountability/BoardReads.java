package org.wellkept.core.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;
import org.wellkept.core.update.Rating;

/**
 * What is read of a board's commitments in SQL: one statement each, whatever their number.
 *
 * @param organisation whose commitments alone are read, or null for all
 */
record BoardReads(
        Handle handle,
        Actor actor,
        BoardDetails board,
        @Nullable UUID organisation,
        LocalDate asOf) {

    Rollup rollup() {
        return new Rollups(handle, actor, organisation, asOf).of(board);
    }

    List<BoardOverview.Movement> movement() {
        return UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, asOf)
                .counted()
                .madeTo(board.id())
                .of(organisation)
                .create(handle, """
                        select a.reference, a.title, w.was, w.now from (
                        """, """
                        ) a
                        cross join lateral (select x.rating as now, x.posted_at,
                            lead(x.rating) over (order by x.posted_on desc, x.posted_at desc) as was
                          from progress_update x where x.undertaking_id = a.id
                            and (x.visibility = 'public' or a.partnership_id = any(:partnerships))
                          order by x.posted_on desc, x.posted_at desc limit 1) w
                        where w.was is not null and w.was <> w.now order by w.posted_at desc limit 10""")
                .map((row, context) -> new BoardOverview.Movement(
                        row.getString("reference"),
                        row.getString("title"),
                        Coded.of(Rating.class, row.getString("was")),
                        Coded.of(Rating.class, row.getString("now"))))
                .list();
    }
}
