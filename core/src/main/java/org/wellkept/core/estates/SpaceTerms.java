package org.wellkept.core.estates;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * A space that others may use, as its organisation tells of it.
 *
 * @param slug by which it is known; null for a new one
 * @param holds how many people, 1 to 100,000, or null where nobody says
 * @param openFrom the first day on which others may use it, or null when it was open before anybody wrote it down
 * @param closedOn the first day on which they no longer may, or null
 * @param pricePerHour pounds; never with a free space; null where nobody says
 */
public record SpaceTerms(
        @Nullable String slug,
        String name,
        SpaceKind kind,
        @Nullable Integer holds,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate closedOn,
        Hire hire,
        @Nullable BigDecimal pricePerHour,
        @Nullable String whoMayUse,
        Set<AccessNeed> needs,
        Booking booking,
        List<Slot> slots)
        implements Serializable {

    public SpaceTerms {
        name = name.strip();
        whoMayUse = Written.orNone(whoMayUse);
        needs = Set.copyOf(needs);
        slots = List.copyOf(slots);
    }

    /** A space of which no more than this is known. */
    public static SpaceTerms named(String name, SpaceKind kind, Hire hire) {
        return new SpaceTerms(
                null, name, kind, null, null, null, hire, null, null, Set.of(), Booking.UNKNOWN, List.of());
    }

    /** The same, offered at these times. */
    public SpaceTerms offered(Slot... times) {
        return new SpaceTerms(
                slug,
                name,
                kind,
                holds,
                openFrom,
                closedOn,
                hire,
                pricePerHour,
                whoMayUse,
                needs,
                booking,
                List.of(times));
    }

    /** Whether others may use it on that day. */
    public boolean isOpen(LocalDate on) {
        return (openFrom == null || !openFrom.isAfter(on)) && (closedOn == null || closedOn.isAfter(on));
    }
}
