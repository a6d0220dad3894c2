package org.wellkept.api.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.wellkept.api.json.Given;
import org.wellkept.core.handover.BoardSuccessionRead;
import org.wellkept.core.handover.CloseBoard;
import org.wellkept.core.handover.SucceedBoards;

/**
 * That one board looks after what another had open.
 *
 * @param on the first day on which it does
 */
record BoardSuccessionBody(String predecessor, String successor, LocalDate on) {

    static BoardSuccessionBody of(BoardSuccessionRead succession) {
        return new BoardSuccessionBody(
                succession.predecessor().slug(), succession.successor().slug(), succession.on());
    }

    /** What somebody sends who records that a board goes on for others. */
    static SucceedBoards read(String successor, ObjectNode sent) {
        Given given = Given.of(sent);
        SucceedBoards command = new SucceedBoards(successor, given.texts("predecessors"), given.date("on"));
        given.done();
        return command;
    }

    /** What somebody sends who records that a board closed. */
    static CloseBoard readClosure(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        CloseBoard command = new CloseBoard(board, given.date("lastDay"));
        given.done();
        return command;
    }
}
