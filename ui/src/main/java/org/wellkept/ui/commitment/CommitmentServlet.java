package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A promise's address. */
@WebServlet("/commitments/*")
public class CommitmentServlet extends PageServlet {

    @Inject
    Commitments commitments;

    @Inject
    Asks asks;

    @Inject
    Challenges challenges;

    @Inject
    Organisations organisations;

    @Inject
    Partnerships partnerships;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved("/");
        }
        String canonical = asked.name().toUpperCase(Locale.ROOT);
        return Reply.of(commitments.find(Actor.anyone(), canonical), promise -> {
            String reference = promise.summary().reference();
            return reference.equals(asked.name())
                    ? new Reply.Page("commitment/commitment.jte", page(promise))
                    : new Reply.Moved(Links.commitment(reference));
        });
    }

    private CommitmentPage page(CommitmentDetails promise) {
        String about = value(partnerships.find(promise.summary().partnership()))
                .map(PartnershipRef::about)
                .orElse("");
        @Nullable
        String corrections = value(
                        organisations.find(promise.summary().organisation().slug()))
                .map(OrganisationDetails::contact)
                .orElse(null);
        return CommitmentPage.of(
                promise,
                asks.ofPromise(Actor.anyone(), promise.summary().reference()),
                value(challenges.ofRecord(Actor.anyone(), promise.summary().reference()))
                        .orElse(List.of()),
                about,
                Contact.of(corrections, contact));
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> Optional.of(done.value());
            case Outcome.Refused<T> refused -> Optional.empty();
        };
    }
}
