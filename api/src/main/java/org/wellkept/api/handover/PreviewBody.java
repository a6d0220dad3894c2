package org.wellkept.api.handover;

import java.util.List;
import org.wellkept.core.handover.HandoverPreview;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What a succession would do to what one body has open today.
 *
 * @param promises how many agreed promises would be offered
 * @param drafts how many drafts would be offered
 */
record PreviewBody(String from, List<String> to, int promises, int drafts) {

    static PreviewBody of(HandoverPreview preview) {
        return new PreviewBody(
                preview.from().slug(),
                preview.to().stream().map(OrganisationRef::slug).toList(),
                preview.promises(),
                preview.drafts());
    }
}
