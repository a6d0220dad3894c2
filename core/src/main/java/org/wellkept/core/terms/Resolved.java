package org.wellkept.core.terms;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records that {@link Terms} name by their slugs. */
public record Resolved(Map<UUID, DeliveryPartner> partners, Set<UUID> boards, Set<Integer> themes) {

    public Resolved {
        partners = Map.copyOf(partners);
        boards = Set.copyOf(boards);
        themes = Set.copyOf(themes);
    }
}
