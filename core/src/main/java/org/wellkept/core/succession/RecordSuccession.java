package org.wellkept.core.succession;

import java.time.LocalDate;
import java.util.List;

/**
 * Records that one body took over from others. What was split is recorded once for each of its successors.
 *
 * @param successor the slug of who took over
 * @param predecessors the slugs of from whom, at least one
 * @param on the first day on which it acts for them; one in the future is planned, and takes effect by itself
 */
public record RecordSuccession(String successor, List<String> predecessors, LocalDate on, SuccessionKind kind) {

    public RecordSuccession {
        predecessors = List.copyOf(predecessors);
    }
}
