package org.wellkept.api.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.round.RoundQuestion;

/**
 * All that boards ask of an organisation now, with what is answered so far.
 *
 * @param asking the rounds that ask, soonest due first
 * @param minutesAsked how long answering everything takes, by our estimate
 * @param savedAt when something was last kept, or null
 */
record ReturnBody(
        String organisation,
        boolean small,
        List<AskingBody> asking,
        int answered,
        int minutesAsked,
        @Nullable Instant savedAt,
        boolean maySend,
        List<AnswerBody> answers) {

    record AskingBody(
            UUID round,
            String board,
            String name,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate dueOn,
            List<RoundQuestion> questions,
            @Nullable LocalDate sentOn) {

        static AskingBody of(ReturnDetails.Asking asking) {
            return new AskingBody(
                    asking.round(),
                    asking.board(),
                    asking.name(),
                    asking.periodFrom(),
                    asking.periodTo(),
                    asking.dueOn(),
                    asking.questions().stream().sorted().toList(),
                    asking.sentOn());
        }
    }

    static ReturnBody of(ReturnDetails found) {
        return new ReturnBody(
                found.organisation().slug(),
                found.small(),
                found.asking().stream().map(AskingBody::of).toList(),
                found.answered(),
                found.minutesAsked(),
                found.savedAt(),
                found.maySend(),
                found.rows().stream().map(row -> AnswerBody.of(found, row)).toList());
    }
}
