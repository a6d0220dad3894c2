package org.wellkept.api.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;

/**
 * An ask of a board.
 *
 * @param commitment the reference of the promise that needs it
 * @param board which answers it
 * @param askedOf the board that was asked, where it has ended and the other one goes on for it
 * @param late whether it waits past its date
 * @param reply what the board answered, or null while it has not
 * @param visibility {@code public} once an update that says it is
 */
record AskBody(
        UUID id,
        String commitment,
        String organisation,
        String board,
        @Nullable String askedOf,
        String words,
        LocalDate askedOn,
        LocalDate dueOn,
        boolean late,
        @Nullable ReplyBody reply,
        @Nullable LocalDate withdrawnOn,
        String visibility) {

    record ReplyBody(String answer, String words, LocalDate on) {}

    static AskBody of(AskRead ask) {
        AskRead.Reply reply = ask.reply();
        return new AskBody(
                ask.id(),
                ask.reference(),
                ask.organisation().slug(),
                ask.board().slug(),
                ask.askedOf() == null ? null : ask.askedOf().slug(),
                ask.words(),
                ask.askedOn(),
                ask.dueOn(),
                ask.late(),
                reply == null ? null : new ReplyBody(reply.answer().code(), reply.words(), reply.on()),
                ask.withdrawnOn(),
                ask.visibility().code());
    }

    /** A board's answer. */
    static AnswerAsk read(UUID ask, ObjectNode sent) {
        Given given = Given.of(sent);
        AnswerAsk answer = new AnswerAsk(
                ask,
                given.choice("answer", AskAnswer.class),
                given.text("words", "Say in a sentence or two what the board does, or why not"));
        given.done();
        return answer;
    }
}
