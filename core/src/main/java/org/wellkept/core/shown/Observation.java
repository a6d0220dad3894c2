package org.wellkept.core.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was counted on a day. A later record for the same day corrects an earlier one. */
public record Observation(
        LocalDate at, BigDecimal value, @Nullable String note) {}
