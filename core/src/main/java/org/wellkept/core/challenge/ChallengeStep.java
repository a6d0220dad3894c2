package org.wellkept.core.challenge;

/** What can be done with a question that was asked. {@link ChallengeLife} says when. */
enum ChallengeStep {
    DRAFT_REPLY,
    ANSWER,
    NOT_SATISFIED,
    CLOSE,
    WITHDRAW
}
