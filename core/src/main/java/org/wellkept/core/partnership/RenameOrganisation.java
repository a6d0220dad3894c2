package org.wellkept.core.partnership;

import java.time.LocalDate;

/**
 * Calls an organisation something else. It stays the same body: its promises, roles and history are where they were.
 *
 * @param organisation its slug until now, which leads on to the new one for ever
 * @param slug its new address; the one that it has may stay
 * @param on the first day of the new name, today or earlier: it is called so from the moment in which this is written
 */
public record RenameOrganisation(String organisation, String name, String slug, LocalDate on) {}
