package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * How an organisation stands, from one day to the next standing.
 *
 * @param until the last day on which it stood so, as far as the reader may know, or null while it goes on
 * @param renewal as of the day on which it was read
 * @param hints what is worth adding or looking at, in whole sentences, for its own people; never a reason to refuse
 */
public record Standing(
        UUID id,
        Version version,
        OrganisationRef organisation,
        StandingTerms terms,
        @Nullable LocalDate until,
        Visibility visibility,
        @Nullable LocalDate sharedOn,
        @Nullable LocalDate publishedOn,
        Renewal renewal,
        List<String> hints) {

    public Standing {
        hints = List.copyOf(hints);
    }
}
