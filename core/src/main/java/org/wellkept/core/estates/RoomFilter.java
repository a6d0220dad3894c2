package org.wellkept.core.estates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms somebody looks for, of those that are free or low in cost. Null is "any"; a slug that nobody has finds nothing.
 *
 * @param partnership a partnership's slug
 * @param area words of the site's name, address, area or postcode, in any order
 * @param day a day on which some time has to be free
 * @param needs all that the room has to have
 * @param free whether it must cost nothing
 */
public record RoomFilter(
        @Nullable String partnership,
        @Nullable String area,
        @Nullable Weekday day,
        Set<AccessNeed> needs,
        boolean free) {

    /** Every room. */
    public static final RoomFilter ALL = new RoomFilter(null, null, null, Set.of(), false);

    public RoomFilter {
        needs = Set.copyOf(needs);
    }
}
