package org.wellkept.core.undertaking;

import java.util.UUID;
import org.wellkept.core.partnership.OrganisationKey;

/** An undertaking as other features of core hold on to it, with the organisation whose word it is. */
public record UndertakingKey(UUID id, String reference, OrganisationKey organisation) {}
