package org.wellkept.core.release;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the latest release tells of an activity.
 *
 * @param madeOn the day of the release
 * @param people everybody who took part, or null where nobody counted
 * @param groups by the slug of a group
 * @param spoke how many said how it was, or null where that can't be told
 * @param felt how it was, or null where that can't be told (or not yet)
 */
public record Released(
        LocalDate madeOn,
        @Nullable ReleasedCount people,
        Map<String, ReleasedCount> groups,
        @Nullable ReleasedCount spoke,
        @Nullable Felt felt)
        implements Serializable {

    public Released {
        groups = new TreeMap<>(groups);
    }
}
