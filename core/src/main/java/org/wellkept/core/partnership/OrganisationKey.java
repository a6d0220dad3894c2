package org.wellkept.core.partnership;

import java.util.UUID;

/**
 * An organisation as other features of core hold on to it.
 *
 * @param joined whether somebody acts for it here; otherwise it is only named
 * @param small a small organisation is asked less
 * @param publishesAtOnce whether its updates are public as soon as they are posted
 */
public record OrganisationKey(
        UUID id, String slug, String name, boolean joined, boolean small, boolean publishesAtOnce) {

    public OrganisationRef ref() {
        return new OrganisationRef(slug, name, joined);
    }
}
