package org.wellkept.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyStreamTest {

    @Test
    void what_would_end_a_value_or_a_row_is_written_so_that_it_does_not() {
        assertThat(CopyStream.text("a\tb\nc\\d\re")).isEqualTo("a\\tb\\nc\\\\d\\re");
    }

    @Test
    void nothing_differs_from_an_empty_text() {
        assertThat(CopyStream.text(null)).isEqualTo("\\N");
        assertThat(CopyStream.text("")).isEmpty();
    }
}
