package org.wellkept.core.succession;

import java.time.LocalDate;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * That one body took over from another.
 *
 * @param on the first day on which the successor acts
 */
public record SuccessionRead(
        OrganisationRef predecessor, OrganisationRef successor, LocalDate on, SuccessionKind kind) {}
