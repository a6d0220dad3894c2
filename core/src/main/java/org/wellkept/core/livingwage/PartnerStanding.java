package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * One body among those whose figures are gathered, as it stands on a day, as far as the reader may know.
 *
 * @param organisation the body
 * @param carriedFrom the names of the bodies that it took over from, where what they recorded stands for it because it has
 *     recorded nothing itself: their figures are added up, and the least of their statuses counts
 * @param status null where nothing is known of it; then all that follows is null too
 * @param from the first day of it
 * @param renewalDueOn the earliest of several
 */
public record PartnerStanding(
        OrganisationRef organisation,
        List<String> carriedFrom,
        @Nullable WageStatus status,
        @Nullable LocalDate from,
        @Nullable ContractedStaff contracted,
        @Nullable Integer staffCovered,
        @Nullable Integer contractedCovered,
        @Nullable Integer staffUplifted,
        @Nullable Integer contractsCovered,
        @Nullable LocalDate renewalDueOn,
        Renewal renewal) {

    public PartnerStanding {
        carriedFrom = List.copyOf(carriedFrom);
    }

    /** Whether it is accredited, wholly or in phases. */
    public boolean isAccredited() {
        return status != null && status.isAccredited();
    }
}
