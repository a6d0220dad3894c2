package org.wellkept.core.partnership;

import java.util.UUID;

/** A partnership as other features of core hold on to it. */
public record PartnershipKey(UUID id, String slug, String name, boolean asPublished, String about) {

    public PartnershipRef ref() {
        return new PartnershipRef(slug, name, asPublished, about);
    }
}
