package org.wellkept.core.procurement;

import java.io.Serializable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;

/** What an organisation spent in a year, with how it reads. */
public record SpendRead(
        OrganisationRef organisation,
        FinancialYear year,
        Version version,
        SpendTerms terms,
        Visibility visibility,
        SpendStatement statement)
        implements Serializable {}
