package org.wellkept.core.role;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.wellkept.core.access.Role;

/**
 * Somebody who holds a role today.
 *
 * @param id the role's own
 * @param displayName what the person is called
 * @param since the day from which they hold it
 * @param program whether it is a program that acts for the organisation
 * @param mayEnd whether whoever asks may end it
 */
public record RoleHolder(
        UUID id, UUID person, String displayName, Role role, LocalDate since, boolean program, boolean mayEnd)
        implements Serializable {}
