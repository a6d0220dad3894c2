package org.wellkept.core.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.Written;

/**
 * What was spent in a place.
 *
 * @param place as the organisation calls it, such as "Wellshire city" or "the county"; at most 100 characters
 * @param spent in pounds, or null where that is not told
 */
public record SpentIn(@Nullable String place, @Nullable BigDecimal spent) implements Serializable {

    /** Of no place. */
    public static final SpentIn NOT_TOLD = new SpentIn(null, null);

    public SpentIn {
        place = Written.orNone(place);
    }

    boolean isCalledAs(SpentIn other) {
        return place != null && other.place != null && Spelling.key(place).equals(Spelling.key(other.place));
    }
}
