package org.wellkept.core.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Action;

class UndertakingLifeTest {

    @Test
    void a_draft_can_be_edited_and_agreed_and_nothing_else() {
        assertThat(UndertakingLife.allowed(State.DRAFT))
                .isEqualTo(Set.of(Action.READ, Action.READ_HISTORY, Action.DRAFT, Action.AGREE));
    }

    @Test
    void what_is_agreed_can_be_kept_account_of() {
        assertThat(UndertakingLife.allowed(State.AGREED))
                .isEqualTo(Set.of(
                        Action.READ,
                        Action.READ_HISTORY,
                        Action.CHANGE_SINCE_AGREED,
                        Action.PUBLISH,
                        Action.POST_UPDATE,
                        Action.SEND_RETURN,
                        Action.ENDORSE,
                        Action.CHALLENGE,
                        Action.CHECK,
                        Action.CLOSE));
    }

    @Test
    void what_is_closed_can_still_be_asked_about_checked_and_published_and_never_changed() {
        assertThat(UndertakingLife.allowed(State.CLOSED))
                .isEqualTo(Set.of(Action.READ, Action.READ_HISTORY, Action.PUBLISH, Action.CHALLENGE, Action.CHECK));
    }

    @Test
    void every_state_is_written_about() {
        for (State state : State.values()) {
            assertThat(UndertakingLife.allowed(state)).contains(Action.READ);
        }
    }
}
