package org.wellkept.core.handover;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What became of a promise of a body that ended.
 *
 * @param by who carries it today, of one that was carried on
 * @param reason of one that was not carried on
 */
public record Fate(
        String reference,
        String title,
        Became became,
        @Nullable OrganisationRef by,
        @Nullable String reason) {}
