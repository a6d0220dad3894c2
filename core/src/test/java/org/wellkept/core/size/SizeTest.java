package org.wellkept.core.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void a_board_hears_of_as_many_promises_in_the_large_as_in_the_small() {
        assertThat(Size.L.commitments() / Size.L.boards()).isEqualTo(Size.S.commitments() / Size.S.boards());
    }

    @Test
    void partnerships_that_cannot_share_the_boards_evenly_are_refused() {
        assertThatThrownBy(() -> new Size(4, 6, 8, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
