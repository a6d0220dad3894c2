package org.wellkept.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;

class MarkTest {
    @Test
    void no_two_marks_have_the_same_shape_or_the_same_colour_class() {
        assertThat(Arrays.stream(Mark.values()).map(Mark::drawing)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Mark.values()).map(Mark::cssClass)).doesNotHaveDuplicates();
    }

    @Test
    void a_mark_is_silent_because_its_word_stands_beside_it() {
        assertThat(Mark.BEHIND.svg()).contains("aria-hidden=\"true\"").doesNotContain("style=");
    }

    @Test
    void silence_and_not_being_asked_look_different() {
        assertThat(Mark.of(Said.NO_RETURN)).isNotEqualTo(Mark.of(Said.NOT_ASKED));
    }

    @Test
    void what_cannot_be_told_is_neither_good_nor_bad() {
        assertThat(Mark.of(ShownAnswer.CANNOT_TELL)).isEqualTo(Mark.CANNOT_TELL);
    }
}
