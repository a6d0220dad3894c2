package org.wellkept.core.estates;

import org.jspecify.annotations.Nullable;

/**
 * Which sites are wanted. Null is "any"; a slug that nobody has finds nothing.
 *
 * @param partnership a partnership's slug
 * @param organisation an organisation's slug
 * @param area words of its name, address, area or postcode, in any order
 */
public record SiteFilter(
        @Nullable String partnership,
        @Nullable String organisation,
        @Nullable String area) {

    /** All that the reader may read. */
    public static final SiteFilter ALL = new SiteFilter(null, null, null);
}
