package org.wellkept.auth.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellkept.auth.account.Addresses;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.PlainDay;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.release.FeltGapTold;
import org.wellkept.core.reply.Replies;

/** Tells leads that people felt an activity of theirs much lower than their organisation claims, before it is public. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeltGapLetters {

    private final Outbox outbox;
    private final Addresses addresses;

    @Inject
    FeltGapLetters(Outbox outbox, Addresses addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
    }

    void told(@Observes FeltGapTold told) {
        addresses.ofLeads(told.organisation()).forEach(address -> outbox.post(letter(address, told)));
    }

    private static Message letter(String address, FeltGapTold told) {
        return new Message(
                "How people felt it",
                address,
                "Before it is public: how people felt " + told.reference(),
                """
                Hello,

                people who took part in this have said how it was for them:

                - %s: %s

                %s says that it was: %s
                People who took part say: “%s”

                Members of your partnership see it now. It is public on %s, or later before an election. Until then and after it \
                you can reply in up to %d words, and what you write stands beside it.

                Read it and reply here:

                %s
                """.formatted(
                                told.reference(),
                                told.title(),
                                told.name(),
                                told.claimed().words(),
                                told.felt().asFelt(),
                                PlainDay.of(told.publicOn()),
                                Replies.MOST_WORDS,
                                LinkAddress.of("/workspace/coproduction/" + told.reference())),
                null);
    }
}
