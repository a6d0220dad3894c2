package org.wellkept.core.undertaking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records that {@link Terms} name by their slugs. */
record Resolved(Map<UUID, DeliveryPartner> partners, Set<UUID> boards, Set<Integer> themes) {

    Resolved {
        partners = Map.copyOf(partners);
        boards = Set.copyOf(boards);
        themes = Set.copyOf(themes);
    }
}
