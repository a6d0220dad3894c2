package org.wellkept.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetUpTest {

    @Test
    void
            an_empty_installation_begins_with_the_name_of_a_partnership_and_nothing_that_has_to_wait_for_it_can_be_pressed() {
        SetUp setUp = SetUp.of(new SetUp.Begun(null, 0, null, false, true), 8);

        assertThat(setUp.heading()).isEqualTo("Set up your partnership: 1 of 5 done");
        assertThat(acts(setUp)).containsExactly("settings#frameworks", "settings?add=partnership", null, null, null);
        assertThat(next(setUp)).containsExactly("Name the partnership");
    }

    @Test
    void each_step_leads_to_the_form_of_the_partnership_that_is_being_set_up() {
        SetUp setUp = SetUp.of(new SetUp.Begun("wellshire", 1, null, false, true), 8);

        assertThat(acts(setUp))
                .containsExactly(
                        "settings#frameworks",
                        null,
                        "settings?add=organisation&to=wellshire",
                        "settings?add=board&to=wellshire",
                        null);
        assertThat(next(setUp)).containsExactly("Add two organisations");
        assertThat(setUp.steps().get(2).about()).startsWith("One is there.");
    }

    @Test
    void the_last_step_leads_to_the_people_of_the_board_and_says_so_where_no_letter_can_be_sent() {
        SetUp setUp = SetUp.of(new SetUp.Begun("wellshire", 2, "wells", false, false), 8);

        assertThat(acts(setUp).getLast()).isEqualTo("people/board-wells");
        assertThat(setUp.steps().getLast().about()).contains("WELLKEPT_SMTP_URL");
        assertThat(setUp.isComplete()).isFalse();
    }

    @Test
    void once_somebody_acts_for_the_board_nothing_is_left() {
        SetUp setUp = SetUp.of(new SetUp.Begun("wellshire", 3, "wells", true, true), 8);

        assertThat(setUp.isComplete()).isTrue();
        assertThat(next(setUp)).isEmpty();
    }

    private static List<@Nullable String> acts(SetUp setUp) {
        return setUp.steps().stream()
                .map(step -> step.act() == null ? null : step.act().href())
                .toList();
    }

    private static List<String> next(SetUp setUp) {
        return setUp.steps().stream()
                .filter(setUp::isNext)
                .map(SetUp.Step::words)
                .toList();
    }
}
