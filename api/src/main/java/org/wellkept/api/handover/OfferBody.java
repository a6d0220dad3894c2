package org.wellkept.api.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.json.Given;
import org.wellkept.core.Version;
import org.wellkept.core.handover.AnswerOffers;
import org.wellkept.core.handover.Offer;
import org.wellkept.core.handover.OfferAnswer;

/**
 * A promise that is offered to an organisation.
 *
 * @param version goes back with the answer
 * @param from the body that ended
 * @param since the day from which it is in handover
 */
record OfferBody(
        String reference,
        String version,
        String title,
        String statement,
        @Nullable DateBody due,
        String from,
        LocalDate since,
        boolean draft,
        List<AnswerBody> answers) {

    /** How one of those whom it is offered to answered. */
    record AnswerBody(
            String organisation,
            OfferAnswer.Given answer,
            @Nullable String reason,
            @Nullable LocalDate on) {

        static AnswerBody of(OfferAnswer answer) {
            return new AnswerBody(answer.successor().slug(), answer.given(), answer.reason(), answer.on());
        }
    }

    static OfferBody of(Offer offer) {
        return new OfferBody(
                offer.reference(),
                offer.version().token(),
                offer.title(),
                offer.statement(),
                DateBody.of(offer.due()),
                offer.from().slug(),
                offer.since(),
                offer.draft(),
                offer.answers().stream().map(AnswerBody::of).toList());
    }

    /** What an organisation answers, as somebody sends it. */
    static AnswerOffers readAnswers(String successor, ObjectNode sent) {
        Given given = Given.of(sent);
        AnswerOffers answers = new AnswerOffers(successor, given.parts("answers", OfferBody::answer));
        given.done();
        return answers;
    }

    private static AnswerOffers.Answer answer(Given given) {
        String version = given.text("version", "Give the version that the offer was read with");
        // what no version can be is the version of nothing, and so it is stale
        return new AnswerOffers.Answer(
                given.text("reference", "Give the reference of the promise"),
                version.isBlank() || version.length() > 64 ? new Version("0") : new Version(version),
                given.flag("take"),
                given.optionalText("reason"));
    }
}
