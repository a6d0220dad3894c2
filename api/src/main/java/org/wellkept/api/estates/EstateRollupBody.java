package org.wellkept.api.estates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.EstateRollup;

/**
 * What the bodies of a partnership, of a board, or one organisation open to others in a year. Null is unknown, never zero.
 *
 * @param of a slug
 * @param countedOn the day on which its bodies and rooms are counted: the year's last, or today while it goes on
 * @param bodies how many could have told something
 */
record EstateRollupBody(
        String of,
        String year,
        LocalDate countedOn,
        int bodies,
        SpacesBody spaces,
        HoursBody hours,
        GreenSpaceBody greenSpace,
        HomesBody homes,
        WalkingBody walking) {

    /** Spaces that others may use. */
    record SpacesBody(int answered, int sites, int spaces, int free, int lowCost) {}

    /** @param counted the hours offered by those spaces whose use was counted */
    record HoursBody(
            int answered,
            @Nullable BigDecimal offered,
            @Nullable BigDecimal used,
            @Nullable BigDecimal counted) {}

    /** Land that is open to all. */
    record GreenSpaceBody(int answered, @Nullable BigDecimal hectares) {}

    /** Land for homes. */
    record HomesBody(
            int answered,
            @Nullable BigDecimal hectares,
            @Nullable Integer homes) {}

    /** @param sharedPots how many works are paid from a shared pot, and therefore not in the sum */
    record WalkingBody(int answered, @Nullable BigDecimal pounds, int sharedPots) {}

    static EstateRollupBody of(EstateRollup rollup, LocalDate countedOn) {
        return new EstateRollupBody(
                rollup.circle().slug(),
                rollup.year().code(),
                countedOn,
                rollup.ofSpaces().bodies(),
                new SpacesBody(
                        rollup.ofSpaces().answered(),
                        rollup.sites(),
                        rollup.spaces(),
                        rollup.freeSpaces(),
                        rollup.lowCostSpaces()),
                new HoursBody(
                        rollup.ofHours().answered(), rollup.hoursOffered(), rollup.hoursUsed(), rollup.hoursCounted()),
                new GreenSpaceBody(rollup.ofGreenSpace().answered(), rollup.greenSpace()),
                new HomesBody(rollup.ofHomes().answered(), rollup.homesLand(), rollup.homes()),
                new WalkingBody(rollup.ofWalking().answered(), rollup.walkingPounds(), rollup.sharedPots()));
    }
}
