package org.wellkept.api.partnership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.ReportTo;

/**
 * A board.
 *
 * @param place where it asks whether promises are kept
 * @param reportsTo the board that it reports to, or null
 * @param partnerships slugs
 */
record BoardBody(
        String slug,
        String name,
        String place,
        BoardKind kind,
        @Nullable String reportsTo,
        List<String> partnerships) {

    /** Which board it reports to, as somebody says: {@code to} names it, or is null for none. */
    static ReportTo readReporting(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        ReportTo reporting = new ReportTo(board, given.optionalText("to"));
        if (!sent.has("to")) {
            given.note("to", "This is missing", "Name a board, or give null for none");
        }
        given.done();
        return reporting;
    }

    static BoardBody of(BoardDetails board) {
        return new BoardBody(
                board.slug(),
                board.name(),
                board.place(),
                board.kind(),
                board.reportsTo() == null ? null : board.reportsTo().slug(),
                board.partnerships().stream().map(PartnershipRef::slug).toList());
    }
}
