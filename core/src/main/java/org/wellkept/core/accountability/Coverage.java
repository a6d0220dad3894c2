package org.wellkept.core.accountability;

import java.util.List;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What published plans promise, without any verdict: counts of commitments that are shown as published, of bodies that
 * nobody has asked.
 */
public record Coverage(
        int commitments,
        int organisations,
        int namesMeasure,
        int namesDate,
        int namesTarget,
        List<OfOrganisation> byOrganisation,
        List<Rollup.ByTheme> byTheme) {

    public Coverage {
        byOrganisation = List.copyOf(byOrganisation);
        byTheme = List.copyOf(byTheme);
    }

    public record OfOrganisation(OrganisationRef organisation, int commitments) {}
}
