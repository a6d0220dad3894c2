package org.wellkept.api.partnership;

import org.wellkept.core.partnership.PartnershipRef;

/**
 * A partnership.
 *
 * @param asPublished whether it is a collection of published plans, where nobody is asked and nobody is judged
 * @param about what it is, and whether it is fictional
 */
record PartnershipBody(String slug, String name, boolean asPublished, String about) {

    static PartnershipBody of(PartnershipRef partnership) {
        return new PartnershipBody(
                partnership.slug(), partnership.name(), partnership.asPublished(), partnership.about());
    }
}
