package org.wellkept.core.challenge;

import java.util.UUID;

/** What people concerned are written to about. Fired in the transaction of what happened; it names nobody. */
public sealed interface ChallengeEvent {

    /** The promise that the question is on. */
    String reference();

    /** The promise's title. */
    String title();

    /**
     * A question waits for an organisation's answer: it was asked, its turn came, or the answer did not satisfy.
     *
     * @param organisation the one that answers
     * @param by the name of the organisation or board that asks
     */
    record Asked(String reference, String title, UUID organisation, String by) implements ChallengeEvent {}

    /**
     * A question was answered.
     *
     * @param asker the person who asked it
     * @param by the name of the organisation that answered
     */
    record Answered(String reference, String title, UUID asker, String by) implements ChallengeEvent {}
}
