package org.wellkept.core.funding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * That one organisation funds another.
 *
 * @param to the last day, or null while it goes on
 */
public record FundingRead(
        UUID id,
        OrganisationRef funder,
        OrganisationRef funded,
        LocalDate from,
        @Nullable LocalDate to) {}
