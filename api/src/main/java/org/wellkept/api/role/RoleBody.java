package org.wellkept.api.role;

import java.time.LocalDate;
import java.util.UUID;
import org.wellkept.core.access.Role;
import org.wellkept.core.role.RoleHolder;

/**
 * A role that somebody holds today.
 *
 * @param id the role's own
 * @param person the opaque id of whoever holds it, the same in each of their roles
 * @param name what they chose to be called
 * @param program whether it is a program that acts for the organisation
 * @param mayEnd whether the caller may end it
 */
record RoleBody(UUID id, UUID person, String name, Role role, LocalDate since, boolean program, boolean mayEnd) {

    static RoleBody of(RoleHolder holder) {
        return new RoleBody(
                holder.id(),
                holder.person(),
                holder.displayName(),
                holder.role(),
                holder.since(),
                holder.program(),
                holder.mayEnd());
    }
}
