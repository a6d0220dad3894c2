package org.wellkept.core.pledging;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.State;

/**
 * A promise that answers a commitment round.
 *
 * @param follows the reference of the promise that it carries on, or null
 * @param endorsedOn the day of the meeting at which the board endorsed it, or null
 * @param note what the board said of it when it endorsed others and not this one, or null
 */
public record PledgedPromise(
        String reference,
        String title,
        State state,
        OrganisationRef organisation,
        @Nullable String follows,
        @Nullable LocalDate endorsedOn,
        @Nullable String note)
        implements Serializable {}
