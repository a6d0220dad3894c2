package org.wellkept.core.livingwage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.dates.FinancialYear;

/**
 * Writes the rates of a year, anew or for the first time. What is null is not known; one rate at least is.
 *
 * @param read the version over which it is written, or null for a year that has no rates yet
 * @param uk the Living Wage outside London, more than £0 and up to £100 an hour, to the penny
 * @param london the same in London, no less than {@code uk}
 * @param statutory the legal minimum for the oldest age group, no more than {@code uk}
 * @param source 1 to 500 characters
 * @param toCheck up to 500 characters
 */
public record SetRate(
        @Nullable Version read,
        FinancialYear year,
        @Nullable BigDecimal uk,
        @Nullable BigDecimal london,
        @Nullable BigDecimal statutory,
        String source,
        @Nullable String toCheck) {

    public SetRate {
        toCheck = toCheck == null || toCheck.isBlank() ? null : toCheck.strip();
    }
}
