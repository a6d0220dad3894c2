package org.wellkept.core.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure told with an update, with the name of what was counted. */
public record FigureRead(
        String measure,
        @Nullable String unit,
        LocalDate at,
        BigDecimal value,
        @Nullable String note) {}
