package org.wellkept.api.round;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;

/**
 * A round of a board.
 *
 * @param asked how many organisations were asked
 * @param answered how many of them have posted an update since it opened
 */
record RoundBody(
        UUID id,
        String board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        int asked,
        int answered) {

    static RoundBody of(RoundSummary round) {
        return new RoundBody(
                round.id(),
                round.board(),
                round.name(),
                round.periodFrom(),
                round.periodTo(),
                round.opensOn(),
                round.dueOn(),
                round.closedOn(),
                round.asked(),
                round.answered());
    }

    /** A new round; {@code asked} then names the organisations, and may be left out for all that have promised something. */
    static OpenRound read(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        OpenRound round = new OpenRound(
                board,
                given.text("name", "Give it a name, such as Quarter 2 of 2026/27"),
                given.date("periodFrom"),
                given.date("periodTo"),
                given.date("opensOn"),
                given.date("dueOn"),
                given.texts("asked"));
        given.done();
        return round;
    }
}
