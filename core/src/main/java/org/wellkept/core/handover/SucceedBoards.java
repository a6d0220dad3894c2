package org.wellkept.core.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * Records that a board looks after what others had open.
 *
 * @param successor the slug of the board that goes on
 * @param predecessors the slugs of the boards that ended, at least one
 * @param on the first day on which it looks after what was theirs: today or earlier
 */
public record SucceedBoards(String successor, List<String> predecessors, LocalDate on) {

    public SucceedBoards {
        predecessors = List.copyOf(predecessors);
    }
}
