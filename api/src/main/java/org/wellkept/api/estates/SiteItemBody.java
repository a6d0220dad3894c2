package org.wellkept.api.estates;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.estates.SiteSummary;

/** A line of a list of sites. */
record SiteItemBody(
        String slug,
        String name,
        String organisation,
        @Nullable String area,
        Visibility visibility,
        int spaces,
        int freeSlots) {

    static SiteItemBody of(SiteSummary site) {
        return new SiteItemBody(
                site.slug(),
                site.name(),
                site.organisation().slug(),
                site.area(),
                site.visibility(),
                site.spaces(),
                site.freeSlots());
    }
}
