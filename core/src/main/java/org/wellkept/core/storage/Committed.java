package org.wellkept.core.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether anything that an open page may show has been written since: by any door, any instance, or whoever else may
 * write to the database.
 *
 * <p>Each transaction that writes to a table of which pages are made leaves its number, by a trigger. A reading looks for
 * numbers that the reading before could not see, by PostgreSQL's own account of which transactions had ended then. So no
 * writer waits for another, and a write counts from the moment from which others can read it, in whatever order writers
 * began.
 */
@ApplicationScoped
public class Committed {

    private static final String READING = """
            select cast(pg_postmaster_start_time() as text) as server, cast(pg_current_snapshot() as text) as seen,
              exists (select 1 from page_change c where c.xact >= pg_snapshot_xmin(cast(:before as pg_snapshot))
                and not pg_visible_in_snapshot(c.xact, cast(:before as pg_snapshot))) as changed""";

    private final Jdbi jdbi;
    private final SharedReading<SoFar> readings;

    /** Written by one reading at a time. */
    private @Nullable Reading last;

    @Inject
    Committed(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.readings = new SharedReading<>(() -> jdbi.withHandle(this::next));
    }

    /**
     * A mark of all that has been committed by now. Whatever is read after it is at least as new; and as long as a later mark
     * equals it, reading again would bring the same. It must be asked for outside a transaction.
     */
    public SoFar soFar() {
        return readings.read();
    }

    private SoFar next(Handle handle) {
        @Nullable Reading before = last;
        Reading now = handle.createQuery(READING)
                .bind("before", before == null ? null : before.seen())
                .map((row, context) -> new Reading(
                        row.getString("server"),
                        row.getString("seen"),
                        before == null
                                ? new SoFar(0)
                                // another server counts its transactions otherwise
                                : before.server().equals(row.getString("server")) && !row.getBoolean("changed")
                                        ? before.mark()
                                        : new SoFar(before.mark().number() + 1)))
                .one();
        last = now;
        return now.mark();
    }

    /** Forgets numbers that no reading will look for any more: pages are kept for a day at most, and these are of two days ago. */
    public void forget() {
        jdbi.useHandle(handle -> handle.execute("delete from page_change where told_on < current_date - 2"));
    }

    /** To be compared with another of the same instance, and with nothing else. */
    public record SoFar(long number) {}

    /** @param seen which transactions had ended */
    private record Reading(String server, String seen, SoFar mark) {}
}
