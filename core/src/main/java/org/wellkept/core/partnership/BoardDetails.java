package org.wellkept.core.partnership;

import java.util.List;
import java.util.UUID;

/**
 * A board and where it sits.
 *
 * @param place the place in the question "Are promises being kept in …?"
 */
public record BoardDetails(
        UUID id, String slug, String name, String place, BoardKind kind, List<PartnershipRef> partnerships) {
    public BoardDetails {
        partnerships = List.copyOf(partnerships);
    }

    public BoardRef ref() {
        return new BoardRef(slug, name);
    }
}
