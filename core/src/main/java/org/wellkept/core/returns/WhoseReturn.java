package org.wellkept.core.returns;

import java.time.LocalDate;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * An organisation whose return somebody may answer.
 *
 * @param own whether as one of its people, and not for it on a board's behalf
 * @param dueOn the soonest day on which an answer is due
 */
public record WhoseReturn(OrganisationRef organisation, boolean own, int asked, int answered, LocalDate dueOn) {}
