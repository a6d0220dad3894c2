package org.wellkept.core.estates;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site comes to in a financial year. Null is unknown, never zero.
 *
 * @param greenSpace hectares that are open to the public
 * @param homesLand hectares offered for homes
 * @param homes how many homes are planned on it
 * @param hours at most once for each space of the site
 */
public record SiteYearTerms(
        @Nullable BigDecimal greenSpace,
        @Nullable BigDecimal homesLand,
        @Nullable Integer homes,
        WalkingWorks walking,
        List<SpaceHours> hours)
        implements Serializable {

    /** Nobody says anything. */
    public static final SiteYearTerms UNKNOWN = new SiteYearTerms(null, null, null, WalkingWorks.NONE, List.of());

    public SiteYearTerms {
        hours = List.copyOf(hours);
    }

    /** What is known of the hours alone. */
    public static SiteYearTerms hours(SpaceHours... hours) {
        return new SiteYearTerms(null, null, null, WalkingWorks.NONE, List.of(hours));
    }
}
