package org.wellkept.core.partnership;

import java.util.List;

/**
 * Adds a board.
 *
 * @param slug its address, lower case with hyphens
 * @param place the place in the question "Are promises being kept in …?"
 * @param partnerships slugs of the partnerships that it sits in, at least one
 */
public record AddBoard(String slug, String name, String place, BoardKind kind, List<String> partnerships) {
    public AddBoard {
        partnerships = List.copyOf(partnerships);
    }
}
