package org.wellkept.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;

/**
 * What boards reported up to a board, beside its own figures.
 *
 * @param own of the promises made to the board itself, today
 * @param from what each board below it reported last, by name; empty where none did
 * @param together all of them, a promise that is made to several of these boards counted once, as it stood last
 */
public record ReportedUp(Figures own, List<FromBoard> from, Figures together) {

    public ReportedUp {
        from = List.copyOf(from);
    }

    /**
     * What a board reported last.
     *
     * @param on the day on which it was reported
     * @param through the board within whose snapshot it came, or null where it was reported straight to this board
     */
    public record FromBoard(
            SnapshotSummary snapshot,
            LocalDate on,
            @Nullable BoardRef through,
            Figures figures) {}
}
