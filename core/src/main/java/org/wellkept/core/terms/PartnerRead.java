package org.wellkept.core.terms;

import org.wellkept.core.partnership.OrganisationRef;

/** A delivery partner, with its name. */
public record PartnerRead(OrganisationRef organisation, Stance stance, boolean jointLead) {}
