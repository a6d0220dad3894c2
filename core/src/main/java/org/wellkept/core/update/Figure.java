package org.wellkept.core.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure for a measure on a day. Zero is a figure.
 *
 * @param measure the measure's id
 * @param note where the figure comes from, or what to mind, at most 500 characters
 */
public record Figure(
        UUID measure,
        LocalDate at,
        BigDecimal value,
        @Nullable String note) {}
