package org.wellkept.api.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.handover.OfferBody.AnswerBody;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * The way of a promise from body to body.
 *
 * @param calledThen what its maker was called when it was agreed, where that was another name
 * @param ended the first day on which the body that carries it was no more
 * @param origin the promise that it carries on a part of
 * @param parts the promises that carry on a part of it
 * @param boards the boards that it was made to and that have ended
 */
record PassageBody(
        String madeBy,
        @Nullable String calledThen,
        List<CarriedBody> carriedBefore,
        @Nullable LocalDate ended,
        List<String> successors,
        List<AnswerBody> answers,
        @Nullable String origin,
        List<String> parts,
        List<BoardBeforeBody> boards) {

    /** @param until the first day on which another carried it */
    record CarriedBody(String organisation, LocalDate until) {}

    /**
     * @param until the first day on which the board was no more
     * @param by the board that has looked after it since
     */
    record BoardBeforeBody(
            String board, LocalDate until, @Nullable String by) {

        static BoardBeforeBody of(Passage.BoardBefore before) {
            return new BoardBeforeBody(
                    before.board().slug(),
                    before.until(),
                    before.by() == null ? null : before.by().slug());
        }
    }

    static PassageBody of(Passage passage) {
        return new PassageBody(
                passage.madeBy().slug(),
                passage.calledThen(),
                passage.carriedBefore().stream()
                        .map(carried -> new CarriedBody(carried.organisation().slug(), carried.until()))
                        .toList(),
                passage.ended(),
                passage.successors().stream().map(OrganisationRef::slug).toList(),
                passage.answers().stream().map(AnswerBody::of).toList(),
                passage.origin() == null ? null : passage.origin().reference(),
                passage.parts().stream().map(Passage.Part::reference).toList(),
                passage.boards().stream().map(BoardBeforeBody::of).toList());
    }
}
