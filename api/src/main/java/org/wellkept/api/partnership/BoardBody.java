package org.wellkept.api.partnership;

import java.util.List;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.PartnershipRef;

/**
 * A board.
 *
 * @param place where it asks whether promises are kept
 * @param partnerships slugs
 */
record BoardBody(String slug, String name, String place, BoardKind kind, List<String> partnerships) {

    static BoardBody of(BoardDetails board) {
        return new BoardBody(
                board.slug(),
                board.name(),
                board.place(),
                board.kind(),
                board.partnerships().stream().map(PartnershipRef::slug).toList());
    }
}
