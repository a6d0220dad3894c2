package org.wellkept.core.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Role;

/**
 * Gives a person a role from today.
 *
 * @param organisation a slug, for a contributor, lead, member or observer
 * @param board a slug, for a board member or officer
 * @param partnership a slug, for an administrator; null for the whole installation's
 */
public record GiveRole(
        UUID person,
        Role role,
        @Nullable String organisation,
        @Nullable String board,
        @Nullable String partnership) {}
