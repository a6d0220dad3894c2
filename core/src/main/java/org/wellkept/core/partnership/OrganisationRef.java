package org.wellkept.core.partnership;

import java.io.Serializable;

/**
 * An organisation as other records name it.
 *
 * @param joined whether somebody acts for it here; otherwise a source or a partner only names it, and nothing
 *     unfavourable is ever said of it
 */
public record OrganisationRef(String slug, String name, boolean joined) implements Serializable {}
