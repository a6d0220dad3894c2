package org.wellkept.api.challenge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.ChallengeRead;

/**
 * A question on a commitment.
 *
 * @param commitment the commitment's reference
 * @param organisation the slug of the one that answers
 * @param by the name of the organisation or board that asks
 * @param late whether it waits for an answer past its date; only those who sign in see such a question
 * @param draft an answer that somebody of the organisation drafted; null for everybody else
 */
record ChallengeBody(
        UUID id,
        String commitment,
        String organisation,
        String by,
        String state,
        List<TurnBody> turns,
        boolean late,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate withdrawnOn,
        String visibility,
        @Nullable String draft) {

    /** @param dueOn null while it waits its turn */
    record TurnBody(
            String words,
            LocalDate askedOn,
            @Nullable LocalDate dueOn,
            @Nullable String reply,
            @Nullable LocalDate repliedOn) {}

    static ChallengeBody of(ChallengeRead challenge) {
        return new ChallengeBody(
                challenge.id(),
                challenge.reference(),
                challenge.organisation().slug(),
                challenge.by(),
                challenge.state().code(),
                challenge.turns().stream()
                        .map(turn -> new TurnBody(
                                turn.words(), turn.askedOn(), turn.dueOn(), turn.reply(), turn.repliedOn()))
                        .toList(),
                challenge.late(),
                challenge.closedOn(),
                challenge.withdrawnOn(),
                challenge.visibility().code(),
                challenge.draft());
    }

    /** A new question; {@code organisation} or {@code board} says in whose name, where the caller has several. */
    static AskChallenge read(String reference, ObjectNode sent) {
        Given given = Given.of(sent);
        AskChallenge challenge = new AskChallenge(
                reference,
                given.text("question", "Ask it in a sentence or two"),
                given.optionalText("organisation"),
                given.optionalText("board"));
        given.done();
        return challenge;
    }

    /** The one text of a step. */
    static String words(ObjectNode sent, String name, String mend) {
        Given given = Given.of(sent);
        String words = given.text(name, mend);
        given.done();
        return words;
    }
}
