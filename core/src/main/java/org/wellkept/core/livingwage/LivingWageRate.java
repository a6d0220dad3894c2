package org.wellkept.core.livingwage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.dates.FinancialYear;

/**
 * The hourly rates of a year, in pounds to the penny. What is null is not known.
 *
 * @param uk the Living Wage outside London
 * @param london the Living Wage in London
 * @param statutory the legal minimum for the oldest age group, the National Living Wage; it is not the Living Wage
 * @param source where the rates are from
 * @param toCheck what somebody has yet to look up, or null
 */
public record LivingWageRate(
        Version version,
        FinancialYear year,
        @Nullable BigDecimal uk,
        @Nullable BigDecimal london,
        @Nullable BigDecimal statutory,
        String source,
        @Nullable String toCheck)
        implements Serializable {

    /** How much more an hour the Living Wage is than the legal minimum, outside London; empty where one of them is unknown. */
    public Optional<BigDecimal> aboveStatutory() {
        return uk == null || statutory == null ? Optional.empty() : Optional.of(uk.subtract(statutory));
    }

    /** The same in one line, such as "£1.24 an hour more than the legal minimum"; empty where it is unknown. */
    public Optional<String> difference() {
        return aboveStatutory()
                .map(more -> more.signum() == 0
                        ? "The same as the legal minimum"
                        : "£" + more.toPlainString() + " an hour more than the legal minimum");
    }
}
