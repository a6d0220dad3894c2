package org.wellkept.core.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of a board.
 *
 * @param asked how many organisations were asked
 * @param answered how many of them posted at least one update since it opened
 */
public record RoundSummary(
        UUID id,
        String board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        int asked,
        int answered) {}
