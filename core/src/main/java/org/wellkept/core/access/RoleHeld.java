package org.wellkept.core.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds today, and where.
 *
 * @param organisation set for a contributor, lead, member or observer
 * @param board set for a board member or officer
 * @param where the organisation's, board's or partnership's name, for people to read
 * @param partnerships the partnerships that the organisation or board belongs to today; for an administrator those that
 *     they look after (all of them for the installation's)
 * @param everywhere whether it is held for the whole installation
 */
public record RoleHeld(
        Role role,
        @Nullable UUID organisation,
        @Nullable UUID board,
        String where,
        Set<UUID> partnerships,
        boolean everywhere) {

    /** A role that is held in one organisation, board or partnership. */
    public RoleHeld(
            Role role, @Nullable UUID organisation, @Nullable UUID board, String where, Set<UUID> partnerships) {
        this(role, organisation, board, where, partnerships, false);
    }

    public RoleHeld {
        partnerships = Set.copyOf(partnerships);
    }
}
