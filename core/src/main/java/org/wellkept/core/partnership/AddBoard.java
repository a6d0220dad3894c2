package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a board.
 *
 * @param slug its address, lower case with hyphens
 * @param place the place in the question "Are promises being kept in …?"
 * @param partnerships slugs of the partnerships that it sits in, at least one
 * @param from its first day, today or earlier; null where nobody knows
 */
public record AddBoard(
        String slug,
        String name,
        String place,
        BoardKind kind,
        List<String> partnerships,
        @Nullable LocalDate from) {
    public AddBoard {
        partnerships = List.copyOf(partnerships);
    }

    /** One of which nobody knows the first day. */
    public AddBoard(String slug, String name, String place, BoardKind kind, List<String> partnerships) {
        this(slug, name, place, kind, partnerships, null);
    }
}
