package org.wellkept.core.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure told with an update.
 *
 * @param measure the id of what was counted
 * @param name what was counted
 */
public record FigureRead(
        UUID measure,
        String name,
        @Nullable String unit,
        LocalDate at,
        BigDecimal value,
        @Nullable String note) {}
