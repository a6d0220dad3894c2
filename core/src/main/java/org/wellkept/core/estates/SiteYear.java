package org.wellkept.core.estates;

import java.io.Serializable;
import org.wellkept.core.dates.FinancialYear;

/** What is known of a site's year. */
public record SiteYear(FinancialYear year, SiteYearTerms terms) implements Serializable {}
