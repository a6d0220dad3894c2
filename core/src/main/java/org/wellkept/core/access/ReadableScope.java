package org.wellkept.core.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an actor may read, for queries: everything public; what is shared in {@code partnerships}; what is still its
 * owner's in {@code organisations} (accountable, joint lead or delivery partner) or made to {@code boards}, or tells of what
 * {@code participant} took part in, in one of {@code partnerships}.
 *
 * @param participant a member, or null
 */
public record ReadableScope(
        Set<UUID> partnerships,
        Set<UUID> organisations,
        Set<UUID> boards,
        @Nullable UUID participant) {

    public ReadableScope {
        partnerships = Set.copyOf(partnerships);
        organisations = Set.copyOf(organisations);
        boards = Set.copyOf(boards);
    }

    /** Whether this reads no more than anyone may. */
    public boolean isPublicOnly() {
        return partnerships.isEmpty() && organisations.isEmpty() && boards.isEmpty();
    }
}
