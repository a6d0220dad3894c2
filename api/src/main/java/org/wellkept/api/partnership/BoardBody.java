package org.wellkept.api.partnership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.RenameBoard;
import org.wellkept.core.partnership.ReportTo;

/**
 * A board.
 *
 * @param place where it asks whether promises are kept
 * @param reportsTo the board that it reports to, or null
 * @param partnerships slugs
 * @param endedOn its last day, or null while it is there
 * @param successor the board that looks after what it had open, or null
 * @param predecessors the boards that it goes on for, the latest first
 */
public record BoardBody(
        String slug,
        String name,
        String place,
        BoardKind kind,
        @Nullable String reportsTo,
        List<String> partnerships,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        List<String> predecessors) {

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

    /** What somebody sends who calls a board something else; it stays at its address where none is given. */
    static RenameBoard readRenaming(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        String name = given.text("name", "Write the new name");
        String slug = given.optionalText("slug");
        RenameBoard renaming = new RenameBoard(board, name, slug == null ? board : slug, given.date("on"));
        given.done();
        return renaming;
    }

    public static BoardBody of(BoardDetails board) {
        return new BoardBody(
                board.slug(),
                board.name(),
                board.place(),
                board.kind(),
                board.reportsTo() == null ? null : board.reportsTo().slug(),
                board.partnerships().stream().map(PartnershipRef::slug).toList(),
                board.endedOn(),
                board.successor() == null ? null : board.successor().slug(),
                board.predecessors().stream().map(BoardRef::slug).toList());
    }
}
