package org.wellkept.core.procurement;

import java.util.UUID;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A record of another body that tells of the same contract.
 *
 * @param sameNotice whether both have the same notice number; else supplier, title and dates are the same
 */
public record Twin(UUID id, OrganisationRef organisation, String title, boolean sameNotice) {}
