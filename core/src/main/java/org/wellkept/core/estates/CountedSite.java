package org.wellkept.core.estates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What one site adds to a roll-up. All lines together are the roll-up.
 *
 * @param body under whom it counts: its organisation, or the one that took over from it
 * @param recordedBy its organisation
 * @param spaces that others may use at the year's end, or today while it goes on
 * @param walkingWorks what was built so that people can walk and cycle, in its words
 * @param walkingPounds what was invested in that, shared pot or not
 */
public record CountedSite(
        OrganisationRef body,
        OrganisationRef recordedBy,
        String slug,
        String name,
        int spaces,
        int freeSpaces,
        int lowCostSpaces,
        @Nullable BigDecimal hoursOffered,
        @Nullable BigDecimal hoursUsed,
        @Nullable BigDecimal hoursCounted,
        @Nullable BigDecimal greenSpace,
        @Nullable BigDecimal homesLand,
        @Nullable Integer homes,
        @Nullable String walkingWorks,
        @Nullable BigDecimal walkingPounds,
        boolean walkingSharedPot) {}
