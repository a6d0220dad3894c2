package org.wellkept.api.round;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.ReopenRound;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.round.RoundSummary;

/**
 * A round of a board.
 *
 * @param asked how many organisations were asked
 * @param answered how many of them sent a return, or posted an update, since it opened
 * @param reopened that it was opened again, or null
 * @param meetingOn the meeting that the answers go to
 * @param questions what is asked about each promise
 * @param minutesAsked how long answering takes all partners together, by our estimate
 * @param minutesTaken how long it took, as far as returns told
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
        @Nullable ReopenedBody reopened,
        @Nullable LocalDate meetingOn,
        List<String> questions,
        int asked,
        int answered,
        int minutesAsked,
        int minutesTaken) {

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
                ReopenedBody.of(round.reopened()),
                round.meetingOn(),
                round.questions().stream().sorted().map(RoundQuestion::code).toList(),
                round.asked(),
                round.answered(),
                round.burden().asked(),
                round.burden().taken());
    }

    /** Why a round is reopened. */
    static ReopenRound readReopening(UUID round, ObjectNode sent) {
        Given given = Given.of(sent);
        ReopenRound reopening = new ReopenRound(round, given.text("reason", "Say why; it is published"));
        given.done();
        return reopening;
    }

    /**
     * A new round; {@code asked} then names the organisations, and may be left out for all that have promised something.
     * Without {@code questions} everything is asked.
     */
    static OpenRound read(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        OpenRound round = new OpenRound(
                board,
                given.text("name", "Give it a name, such as Quarter 2 of 2026/27"),
                given.date("periodFrom"),
                given.date("periodTo"),
                given.date("opensOn"),
                given.date("dueOn"),
                given.optionalDate("meetingOn"),
                given.has("questions")
                        ? given.choices("questions", RoundQuestion.class)
                        : EnumSet.allOf(RoundQuestion.class),
                given.texts("asked"));
        given.done();
        return round;
    }
}
