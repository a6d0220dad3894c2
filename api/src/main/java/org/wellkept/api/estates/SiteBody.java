package org.wellkept.api.estates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteTerms;

/** A site as the API shows it. What {@link NewSiteBody} can write stands here under the same names. */
record SiteBody(
        @JsonIgnore Version version,
        String slug,
        String organisation,
        String name,
        @Nullable String address,
        @Nullable String area,
        @Nullable String postcode,
        @Nullable String accessNotes,
        List<SpaceBody> spaces,
        Visibility visibility,
        boolean asPublished,
        @Nullable String source,
        List<SiteYearBody> years)
        implements Versioned {

    static SiteBody of(SiteDetails site) {
        SiteTerms terms = site.terms();
        return new SiteBody(
                site.version(),
                site.slug(),
                site.organisation().slug(),
                terms.name(),
                terms.address(),
                terms.area(),
                terms.postcode(),
                terms.accessNotes(),
                terms.spaces().stream().map(SpaceBody::of).toList(),
                site.visibility(),
                site.asPublished(),
                site.source(),
                site.years().stream().map(SiteYearBody::of).toList());
    }
}
