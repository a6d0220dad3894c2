package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board and where it sits.
 *
 * @param place the place in the question "Are promises being kept in …?"
 * @param reportsTo the further board that it reports to, or null
 * @param endedOn its last day, or null while it is there
 * @param successor the board that took over from it, or null
 * @param predecessors the boards that it took over from, the latest first
 */
public record BoardDetails(
        UUID id,
        String slug,
        String name,
        String place,
        BoardKind kind,
        @Nullable BoardRef reportsTo,
        List<PartnershipRef> partnerships,
        @Nullable LocalDate endedOn,
        @Nullable BoardRef successor,
        List<BoardRef> predecessors) {
    public BoardDetails {
        partnerships = List.copyOf(partnerships);
        predecessors = List.copyOf(predecessors);
    }

    /** One that is there, and that took over from none. */
    public BoardDetails(
            UUID id,
            String slug,
            String name,
            String place,
            BoardKind kind,
            @Nullable BoardRef reportsTo,
            List<PartnershipRef> partnerships) {
        this(id, slug, name, place, kind, reportsTo, partnerships, null, null, List.of());
    }

    /** Whether it is no more. */
    public boolean hasEnded() {
        return endedOn != null;
    }

    public BoardRef ref() {
        return new BoardRef(slug, name);
    }
}
