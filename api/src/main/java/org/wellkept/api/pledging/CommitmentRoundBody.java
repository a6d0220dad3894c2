package org.wellkept.api.pledging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.OpenCommitmentRound;

/**
 * A commitment round.
 *
 * @param periodFrom the first day of the period that the promises are for
 * @param answered how many have answered, those that declined among them
 */
record CommitmentRoundBody(
        UUID id,
        String board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        String question,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        int asked,
        int answered,
        int declined) {

    static CommitmentRoundBody of(CommitmentRoundSummary round) {
        return new CommitmentRoundBody(
                round.id(),
                round.board().slug(),
                round.name(),
                round.periodFrom(),
                round.periodTo(),
                round.question(),
                round.openedOn(),
                round.dueOn(),
                round.closedOn(),
                round.asked(),
                round.answered(),
                round.declined());
    }

    static OpenCommitmentRound read(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        OpenCommitmentRound round = new OpenCommitmentRound(
                board,
                given.text("name", "Give it a name, such as What we promise for 2027 to 2029"),
                given.date("periodFrom"),
                given.date("periodTo"),
                given.date("dueOn"),
                given.text("question", "Say in words what is asked"),
                given.texts("asked"));
        given.done();
        return round;
    }
}
