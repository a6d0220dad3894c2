package org.wellkept.core.estates;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A line of a list of sites.
 *
 * @param spaces how many spaces are open to others today
 * @param freeSlots how many times of the week are free in them
 */
public record SiteSummary(
        String slug,
        String name,
        OrganisationRef organisation,
        @Nullable String area,
        Visibility visibility,
        int spaces,
        int freeSlots) {}
