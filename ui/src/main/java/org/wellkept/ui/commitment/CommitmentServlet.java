package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.Replies;
import org.wellkept.ui.reply.QuietNotice;
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
    Handovers handovers;

    @Inject
    Asks asks;

    @Inject
    Decisions decisions;

    @Inject
    Challenges challenges;

    @Inject
    Replies replies;

    @Inject
    QuietPeriods quietPeriods;

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
        String reference = promise.summary().reference();
        List<String> notices = Stream.concat(
                        value(partnerships.find(promise.summary().partnership())).map(PartnershipRef::about).stream(),
                        QuietNotice.words(quietPeriods.onPromise(reference)).stream())
                .toList();
        @Nullable
        String corrections = value(
                        organisations.find(promise.summary().organisation().slug()))
                .map(OrganisationDetails::contact)
                .orElse(null);
        return CommitmentPage.of(
                promise,
                value(handovers.of(Actor.anyone(), reference))
                        .orElseGet(() -> Passage.alone(promise.summary().organisation())),
                asks.ofPromise(Actor.anyone(), reference),
                decisions.ofPromise(Actor.anyone(), reference),
                value(challenges.ofRecord(Actor.anyone(), reference)).orElse(List.of()),
                replies.ofRecord(Actor.anyone(), reference),
                notices,
                Contact.of(corrections, contact));
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> Optional.of(done.value());
            case Outcome.Refused<T> refused -> Optional.empty();
        };
    }
}
