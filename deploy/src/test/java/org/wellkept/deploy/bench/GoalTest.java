package org.wellkept.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void both_ends_count() {
        Goal goal = Goal.between(0.9, 1.1);

        assertThat(goal.isMetBy(0.9)).isTrue();
        assertThat(goal.isMetBy(1.1)).isTrue();
        assertThat(goal.isMetBy(0.89)).isFalse();
        assertThat(goal.isMetBy(1.11)).isFalse();
    }

    @Test
    void it_says_what_it_asks_for() {
        assertThat(Goal.atMost(1.5).words()).isEqualTo("≤ 1.50");
        assertThat(Goal.atLeast(1 / 3d).words()).isEqualTo("≥ 0.33");
        assertThat(Goal.between(0.9, 1.1).words()).isEqualTo("0.90 to 1.10");
    }
}
