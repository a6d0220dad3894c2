package org.wellkept.core.estates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A site as its readers see it.
 *
 * @param source where it was published, when it was taken from there; else null
 * @param years latest first
 * @param mayRecord whether the reader may change it
 * @param mayPublish whether the reader may show it to others
 */
public record SiteDetails(
        String slug,
        Version version,
        OrganisationRef organisation,
        SiteTerms terms,
        Visibility visibility,
        boolean asPublished,
        @Nullable String source,
        List<SiteYear> years,
        boolean mayRecord,
        boolean mayPublish) {

    public SiteDetails {
        years = List.copyOf(years);
    }
}
