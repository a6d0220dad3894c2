package org.wellkept.core.estates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;

/**
 * What the bodies of a circle open to others in a year, as far as the reader may read it. Null where nobody said anything.
 *
 * @param sites sites with a space that others may use
 * @param spaces spaces that others may use at the year's end, or today while it goes on
 * @param freeSpaces those of them that cost nothing
 * @param lowCostSpaces those of them that are low in cost
 * @param ofSpaces who recorded a site
 * @param hoursOffered over the year
 * @param hoursUsed of those; null where nobody counted
 * @param hoursCounted the hours offered by those spaces whose use was counted: what the share of use is taken of
 * @param greenSpace hectares that are open to the public
 * @param homesLand hectares offered for homes
 * @param homes how many are planned
 * @param walkingPounds invested in walking and cycling, without shared pots
 * @param sharedPots how many works are paid from a shared pot, and therefore not in the sum
 */
public record EstateRollup(
        Circle circle,
        FinancialYear year,
        int sites,
        int spaces,
        int freeSpaces,
        int lowCostSpaces,
        Coverage ofSpaces,
        @Nullable BigDecimal hoursOffered,
        @Nullable BigDecimal hoursUsed,
        @Nullable BigDecimal hoursCounted,
        Coverage ofHours,
        @Nullable BigDecimal greenSpace,
        Coverage ofGreenSpace,
        @Nullable BigDecimal homesLand,
        @Nullable Integer homes,
        Coverage ofHomes,
        @Nullable BigDecimal walkingPounds,
        int sharedPots,
        Coverage ofWalking) {}
