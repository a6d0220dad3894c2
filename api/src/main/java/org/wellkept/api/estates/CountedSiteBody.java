package org.wellkept.api.estates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.WalkingWorks;

/**
 * What one site adds to the figures of a circle.
 *
 * @param organisation under which it counts
 * @param recordedBy whose site it is: the organisation, or one that it took over from
 */
record CountedSiteBody(
        String organisation,
        String recordedBy,
        String site,
        String name,
        int spaces,
        int free,
        int lowCost,
        @Nullable BigDecimal hoursOffered,
        @Nullable BigDecimal hoursUsed,
        @Nullable BigDecimal hoursCounted,
        @Nullable BigDecimal greenSpace,
        @Nullable BigDecimal homesLand,
        @Nullable Integer homes,
        WalkingWorks walking) {

    static CountedSiteBody of(CountedSite counted) {
        return new CountedSiteBody(
                counted.body().slug(),
                counted.recordedBy().slug(),
                counted.slug(),
                counted.name(),
                counted.spaces(),
                counted.freeSpaces(),
                counted.lowCostSpaces(),
                counted.hoursOffered(),
                counted.hoursUsed(),
                counted.hoursCounted(),
                counted.greenSpace(),
                counted.homesLand(),
                counted.homes(),
                new WalkingWorks(counted.walkingWorks(), counted.walkingPounds(), counted.walkingSharedPot()));
    }
}
