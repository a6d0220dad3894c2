package org.wellkept.api.livingwage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.api.json.Given;
import org.wellkept.core.Version;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.SetRate;

/**
 * The hourly rates of a year, in pounds.
 *
 * @param year such as 2025-26
 * @param difference how much more the Living Wage is than the legal minimum, in one line; null where it is unknown
 */
record WageRateBody(
        @JsonIgnore Version version,
        String year,
        @Nullable BigDecimal uk,
        @Nullable BigDecimal london,
        @Nullable BigDecimal statutory,
        @Nullable String difference,
        String source,
        @Nullable String toCheck)
        implements Versioned {

    static WageRateBody of(LivingWageRate rate) {
        return new WageRateBody(
                rate.version(),
                rate.year().code(),
                rate.uk(),
                rate.london(),
                rate.statutory(),
                rate.difference().orElse(null),
                rate.source(),
                rate.toCheck());
    }

    /**
     * What a caller writes.
     *
     * @param read the version over which it is written, or null for a year that has no rates yet
     */
    static SetRate read(FinancialYear year, @Nullable Version read, ObjectNode sent) {
        Given given = Given.of(sent);
        // what is worked out, and comes back unchanged
        given.leaveAside("year");
        given.leaveAside("difference");
        SetRate rate = new SetRate(
                read,
                year,
                given.number("uk"),
                given.number("london"),
                given.number("statutory"),
                given.text("source", "Say where the rates are from"),
                given.optionalText("toCheck"));
        given.done();
        return rate;
    }
}
