package org.wellkept.core.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChallengeLifeTest {

    @Test
    void what_waits_its_turn_can_be_taken_back_and_nothing_else() {
        assertThat(steps(ChallengeState.QUEUED, 1)).isEqualTo(Set.of(ChallengeStep.WITHDRAW));
    }

    @Test
    void what_is_asked_can_be_answered_or_taken_back() {
        for (int turns : new int[] {1, 2}) {
            assertThat(steps(ChallengeState.ASKED, turns))
                    .isEqualTo(Set.of(ChallengeStep.DRAFT_REPLY, ChallengeStep.ANSWER, ChallengeStep.WITHDRAW));
        }
    }

    @Test
    void what_is_answered_can_be_closed_and_sent_back_once() {
        assertThat(steps(ChallengeState.ANSWERED, 1))
                .isEqualTo(Set.of(ChallengeStep.CLOSE, ChallengeStep.NOT_SATISFIED));
        assertThat(steps(ChallengeState.ANSWERED, 2)).isEqualTo(Set.of(ChallengeStep.CLOSE));
    }

    @Test
    void what_has_ended_stays_as_it_is() {
        assertThat(steps(ChallengeState.CLOSED, 1)).isEmpty();
        assertThat(steps(ChallengeState.WITHDRAWN, 1)).isEmpty();
    }

    private static Set<ChallengeStep> steps(ChallengeState state, int turns) {
        return Arrays.stream(ChallengeStep.values())
                .filter(step -> ChallengeLife.allows(state, turns, step))
                .collect(Collectors.toSet());
    }
}
