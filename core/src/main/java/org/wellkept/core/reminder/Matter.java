package org.wellkept.core.reminder;

import java.util.UUID;

/** What somebody is reminded of. No person is named. */
public sealed interface Matter {

    /**
     * An organisation's return to a board.
     *
     * @param promises how many promises wait for an answer, at least one
     */
    record Return(String organisation, String organisationName, String boardName, String round, int promises)
            implements Matter {}

    /** What a partner asks of a board. */
    record AskOfBoard(String board, String boardName, String organisationName, String reference, String title)
            implements Matter {}

    /**
     * A question about an organisation's promise.
     *
     * @param by the body that asks
     */
    record Question(String organisationName, String by, String reference, String title) implements Matter {}

    /**
     * An organisation's answer to a board that asks what it can commit to.
     *
     * @param round the commitment round's id
     */
    record Pledge(UUID round, String organisation, String organisationName, String boardName, String name)
            implements Matter {}

    /**
     * A board's round or commitment round, for whoever runs it.
     *
     * @param silent how many of those that are asked have said nothing, at least one
     * @param forCommitments whether it asks what partners can commit to, not how their promises stand
     */
    record Round(String board, String boardName, String name, int asked, int silent, boolean forCommitments)
            implements Matter {}

    /** The yearly renewal of an organisation's Living Wage accreditation. */
    record LivingWageRenewal(String organisation, String organisationName) implements Matter {}

    /**
     * Promises of a body that ended, offered to whoever took over from it.
     *
     * @param promises how many wait for an answer, drafts among them, at least one
     */
    record Offers(String organisation, String organisationName, String endedName, int promises) implements Matter {}
}
