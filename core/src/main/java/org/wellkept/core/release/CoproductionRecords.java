package org.wellkept.core.release;

import java.util.List;

/**
 * What the co-production figures of a board are made of, as far as the reader may read it.
 *
 * @param activities by reference
 * @param shaped references of the promises that co-production shaped
 */
public record CoproductionRecords(List<ActivityStanding> activities, List<String> shaped) {

    public CoproductionRecords {
        activities = List.copyOf(activities);
        shaped = List.copyOf(shaped);
    }
}
