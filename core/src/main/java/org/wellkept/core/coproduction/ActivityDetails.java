package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;

/**
 * One activity with all that the reader may read of it.
 *
 * @param terms what the organisation tells; without any count of people for readers outside the partnership, to whom counts
 *     appear in a release alone
 * @param source what it was recorded from, or null
 * @param told null until people were told
 * @param may what the reader can do with it now
 */
public record ActivityDetails(
        UUID id,
        Version version,
        String reference,
        PartnershipRef partnership,
        OrganisationRef organisation,
        List<OrganisationRef> partners,
        List<BoardRef> boards,
        List<GroupRead> groups,
        List<ShapedPromise> shaped,
        ActivityTerms terms,
        Visibility visibility,
        @Nullable LocalDate sharedOn,
        @Nullable LocalDate publishedOn,
        boolean asPublished,
        @Nullable String source,
        @Nullable Told told,
        Feedback feedback,
        May may) {

    public ActivityDetails {
        partners = List.copyOf(partners);
        boards = List.copyOf(boards);
        groups = List.copyOf(groups);
        shaped = List.copyOf(shaped);
    }

    public String title() {
        return terms.about().title();
    }

    /**
     * What the reader can do with it now.
     *
     * @param edit word the whole of it anew
     * @param follow write down what became of what people said
     */
    public record May(boolean edit, boolean follow, boolean share, boolean publish, boolean tell, boolean discard)
            implements Serializable {}
}
