package org.wellkept.auth.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.wellkept.auth.account.Addresses;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.PlainDay;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.reply.MarksTold;
import org.wellkept.core.reply.Replies;

/** Tells leads which marks came up on their organisation's promises: one letter, with all of a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MarkLetters {

    /** What one letter names; the rest is on the screen. */
    private static final int MOST = 30;

    private final Outbox outbox;
    private final Addresses addresses;

    @Inject
    MarkLetters(Outbox outbox, Addresses addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
    }

    void told(@Observes MarksTold told) {
        addresses.ofLeads(told.organisation()).forEach(address -> outbox.post(letter(address, told)));
    }

    private static Message letter(String address, MarksTold told) {
        return new Message(
                "What is not well with promises",
                address,
                told.marks().size() == 1
                        ? "Before it is public: " + told.marks().getFirst().reference()
                        : "Before it is public: " + told.marks().size() + " things about your promises",
                """
                Hello,

                this came up on promises of %s, and is not public yet:

                %s
                Members of your partnership see it now. Until the day that is named it is not public, and you can reply in \
                up to %d words. What you write then stands beside it. What is put right before its day is never public; what \
                somebody independent found stays.

                Read it and reply here:

                %s
                """.formatted(told.name(), lines(told.marks()), Replies.MOST_WORDS, LinkAddress.of("/workspace")),
                null);
    }

    private static String lines(List<MarksTold.OfPromise> marks) {
        String named = marks.stream()
                .limit(MOST)
                .map(mark -> "- %s: %s\n  %s. Public on %s, or later before an election.\n"
                        .formatted(mark.reference(), mark.title(), mark.mark().words(), PlainDay.of(mark.publicOn())))
                .collect(Collectors.joining());
        return marks.size() <= MOST ? named : named + "- and " + (marks.size() - MOST) + " more\n";
    }
}
