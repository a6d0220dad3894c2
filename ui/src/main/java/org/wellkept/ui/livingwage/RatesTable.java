package org.wellkept.ui.livingwage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.LivingWageRate;

/** The rates of each year, latest first. */
public record RatesTable(List<Line> lines) {

    public RatesTable {
        lines = List.copyOf(lines);
    }

    /**
     * The rates of a year.
     *
     * @param above how much more it is than the legal minimum
     * @param toCheck what has yet to be looked up, or null
     */
    public record Line(
            String year,
            String uk,
            String london,
            String statutory,
            String above,
            String source,
            @Nullable String toCheck) {}

    static RatesTable of(List<LivingWageRate> rates) {
        return new RatesTable(rates.stream()
                .map(rate -> new Line(
                        rate.year().words(),
                        pounds(rate.uk()),
                        pounds(rate.london()),
                        pounds(rate.statutory()),
                        rate.aboveStatutory().map(WageWords::pounds).orElse("Not known"),
                        rate.source(),
                        rate.toCheck()))
                .toList());
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? "Not known" : WageWords.pounds(amount);
    }
}
