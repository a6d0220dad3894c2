package org.wellkept.core.handover;

import java.util.List;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What a succession would do to what one body has open today.
 *
 * @param to whom it would be offered, by name
 * @param promises how many agreed promises, anchor actions among them, would be offered
 * @param drafts how many drafts would be offered
 */
public record HandoverPreview(OrganisationRef from, List<OrganisationRef> to, int promises, int drafts) {

    public HandoverPreview {
        to = List.copyOf(to);
    }
}
