package org.wellkept.core.procurement;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.dates.FinancialYear;

/**
 * Writes what an organisation spent in a year.
 *
 * @param organisation its slug
 * @param read the version that this is written over; null where nothing was there
 */
public record WriteSpend(
        String organisation, FinancialYear year, @Nullable Version read, SpendTerms terms) {}
