package org.wellkept.core.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A contract, as lists show it.
 *
 * @param organisation the buyer
 * @param recordedOn the day on which it was recorded
 * @param alsoRecordedBy other bodies that recorded the same contract, as far as the reader may read that
 * @param elsewhere set where it counts under another body than its buyer
 */
public record ContractSummary(
        UUID id,
        Version version,
        OrganisationRef organisation,
        ContractTerms terms,
        Visibility visibility,
        LocalDate recordedOn,
        List<OrganisationRef> alsoRecordedBy,
        @Nullable CountedElsewhere elsewhere)
        implements Serializable {

    public ContractSummary {
        alsoRecordedBy = List.copyOf(alsoRecordedBy);
    }
}
