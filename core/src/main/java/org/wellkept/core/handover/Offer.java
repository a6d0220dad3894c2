package org.wellkept.core.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A promise that is offered to a successor.
 *
 * @param from the body that ended
 * @param to whom it is offered
 * @param since the day from which it is in handover
 * @param draft whether it was never agreed; then it is taken over as a draft, or thrown away
 * @param answers of all whom it is offered to, by name
 */
public record Offer(
        String reference,
        String title,
        String statement,
        @Nullable DateWritten due,
        OrganisationRef from,
        OrganisationRef to,
        LocalDate since,
        boolean draft,
        Version version,
        List<OfferAnswer> answers) {

    public Offer {
        answers = List.copyOf(answers);
    }

    /** What the one that it is offered to has answered. */
    public OfferAnswer.Given given() {
        return answers.stream()
                .filter(answer -> answer.successor().slug().equals(to.slug()))
                .map(OfferAnswer::given)
                .findFirst()
                .orElse(OfferAnswer.Given.WAITING);
    }
}
