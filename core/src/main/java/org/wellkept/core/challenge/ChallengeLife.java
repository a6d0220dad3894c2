package org.wellkept.core.challenge;

import java.util.Map;
import java.util.Set;

/**
 * The life of a question: asked → answered → closed, and what may be done with it in each state. Who may is another
 * question, asked of {@link org.wellkept.core.access.AccessTable}.
 */
final class ChallengeLife {

    /** How often it can be asked: once, and once more where the answer did not satisfy. */
    static final int MOST_TURNS = 2;

    private static final Map<ChallengeState, Set<ChallengeStep>> LIFE = Map.of(
            ChallengeState.QUEUED, Set.of(ChallengeStep.WITHDRAW),
            ChallengeState.ASKED, Set.of(ChallengeStep.DRAFT_REPLY, ChallengeStep.ANSWER, ChallengeStep.WITHDRAW),
            ChallengeState.ANSWERED, Set.of(ChallengeStep.NOT_SATISFIED, ChallengeStep.CLOSE),
            ChallengeState.CLOSED, Set.of(),
            ChallengeState.WITHDRAWN, Set.of());

    private ChallengeLife() {}

    static boolean allows(ChallengeState state, int turns, ChallengeStep step) {
        Set<ChallengeStep> allowed = LIFE.get(state);
        if (allowed == null) {
            throw new IllegalStateException("Nothing is written about " + state);
        }
        return allowed.contains(step) && (step != ChallengeStep.NOT_SATISFIED || turns < MOST_TURNS);
    }
}
