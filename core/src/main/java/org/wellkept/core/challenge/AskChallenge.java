package org.wellkept.core.challenge;

import org.jspecify.annotations.Nullable;

/**
 * Asks a question on a record. It is asked in the name of one of the actor's organisations or boards; where there is only
 * one, none need be named.
 *
 * @param question 1 to 2,000 characters
 * @param organisation the slug of the organisation that asks, or null
 * @param board the slug of the board that asks, or null
 */
public record AskChallenge(
        String reference,
        @Nullable String question,
        @Nullable String organisation,
        @Nullable String board) {}
