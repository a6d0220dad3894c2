package org.wellkept.core.imports;

import java.util.UUID;

/**
 * An organisation that rows may name.
 *
 * @param joined whether somebody acts for it
 * @param member whether it is in the import's partnership today
 */
record Body(UUID id, String slug, String name, boolean joined, boolean member) {

    /**
     * Whether a row may be linked to it. Linking brings a body into the partnership, which would open the shared
     * records to the people of a body that has joined elsewhere.
     */
    boolean isWithinReach() {
        return member || !joined;
    }
}
