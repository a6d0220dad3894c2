package org.wellkept.core.partnership;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board and where it sits.
 *
 * @param place the place in the question "Are promises being kept in …?"
 * @param reportsTo the further board that it reports to, or null
 */
public record BoardDetails(
        UUID id,
        String slug,
        String name,
        String place,
        BoardKind kind,
        @Nullable BoardRef reportsTo,
        List<PartnershipRef> partnerships) {
    public BoardDetails {
        partnerships = List.copyOf(partnerships);
    }

    public BoardRef ref() {
        return new BoardRef(slug, name);
    }
}
