package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param joinedOn null when it is only named
 * @param endedOn its last day, which may be planned; null for one of which no end is known
 * @param source what names it, for one that is only named
 * @param contact where to write about corrections
 */
public record OrganisationDetails(
        UUID id,
        String slug,
        String name,
        OrganisationKind kind,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate endedOn,
        @Nullable String area,
        @Nullable String source,
        @Nullable String contact,
        List<PartnershipRef> partnerships) {

    public OrganisationDetails {
        partnerships = List.copyOf(partnerships);
    }

    public OrganisationRef ref() {
        return new OrganisationRef(slug, name, joinedOn != null);
    }
}
