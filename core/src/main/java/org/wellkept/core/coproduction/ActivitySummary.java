package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * An activity in a list.
 *
 * @param held when it took place, as written, each occasion in order
 * @param promises how many promises it shaped that the reader may read
 */
public record ActivitySummary(
        String reference,
        String title,
        OrganisationRef organisation,
        @Nullable ActivityKind kind,
        @Nullable Rung claimed,
        @Nullable String area,
        List<String> held,
        int promises,
        Visibility visibility,
        boolean asPublished,
        Feedback feedback)
        implements Serializable {

    public ActivitySummary {
        held = List.copyOf(held);
    }
}
