package org.wellkept.auth.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.Addresses;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.challenge.ChallengeEvent;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;

/**
 * Tells leads that a question waits for their organisation's answer, and the asker that it was answered. A letter holds
 * neither question nor answer: people wrote those for who may read the promise, and a letter goes further.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChallengeLetters {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Addresses addresses;

    @Inject
    ChallengeLetters(Jdbi jdbi, Outbox outbox, Addresses addresses) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.addresses = addresses;
    }

    void told(@Observes ChallengeEvent event) {
        switch (event) {
            case ChallengeEvent.Asked asked ->
                addresses.ofLeads(asked.organisation()).forEach(address -> outbox.post(asked(address, asked)));
            case ChallengeEvent.Answered answered ->
                addressOf(answered.asker()).forEach(address -> outbox.post(answered(address, answered)));
        }
    }

    /** None for somebody whose account has ended. */
    private List<String> addressOf(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select email from account where person_id = :person and not shared and disabled_at is null")
                .bind("person", person)
                .mapTo(String.class)
                .list());
    }

    private static Message asked(String address, ChallengeEvent.Asked asked) {
        return new Message(
                "A question about a promise",
                address,
                "A question about " + asked.reference(),
                """
                Hello,

                %s has asked your organisation a question about this promise:

                %s: %s

                You have twenty working days to answer. Read it and answer it here:

                %s
                """.formatted(asked.by(), asked.reference(), asked.title(), at(asked)),
                null);
    }

    private static Message answered(String address, ChallengeEvent.Answered answered) {
        return new Message(
                "An answer to a question",
                address,
                "Your question about " + answered.reference() + " is answered",
                """
                Hello,

                %s has answered your question about this promise:

                %s: %s

                Read the answer here. You can close the question, or say once that the answer does not satisfy you:

                %s
                """.formatted(answered.by(), answered.reference(), answered.title(), at(answered)),
                null);
    }

    private static String at(ChallengeEvent event) {
        return LinkAddress.of("/workspace/commitments/" + event.reference());
    }
}
