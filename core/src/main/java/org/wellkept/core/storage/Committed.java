package org.wellkept.core.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells whether anything has been written since: by any door, any instance, or anybody else who may write to the database.
 *
 * <p>The mark is PostgreSQL's own account of which transactions have ended (its snapshot), so no writer has to count
 * anything, and none waits for another. It also moves with writes that don't matter to whoever compares it, such as a
 * sign-in, and with transactions that were rolled back.
 */
@ApplicationScoped
public class Committed {

    /** Another server, or the same one after a restart, counts its transactions anew. */
    private static final String MARK = "select pg_postmaster_start_time() || ' ' || pg_current_snapshot()";

    private final SharedReading<SoFar> readings;

    @Inject
    Committed(Jdbi jdbi) {
        this.readings = new SharedReading<>(() -> jdbi.withHandle(
                handle -> new SoFar(handle.createQuery(MARK).mapTo(String.class).one())));
    }

    /**
     * A mark of all that has been committed by now. Whatever is read after it is at least as new; and as long as a later mark
     * equals it, reading again would bring the same. It must be asked for outside a transaction.
     */
    public SoFar soFar() {
        return readings.read();
    }

    /** To be compared with another, and with nothing else. */
    public record SoFar(String mark) {}
}
