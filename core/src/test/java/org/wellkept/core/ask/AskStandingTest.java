package org.wellkept.core.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskStandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | No partner has asked anything of the board.
            7 | 3 | 2 | The board answered 3 of 7 asks; 2 are past their date.
            7 | 3 | 1 | The board answered 3 of 7 asks; 1 is past its date.
            7 | 3 | 0 | The board answered 3 of 7 asks; none is past its date.
            7 | 7 | 0 | The board answered 7 of 7 asks.
            1 | 0 | 1 | The board answered 0 of 1 ask; 1 is past its date.
            1 | 1 | 0 | The board answered 1 of 1 ask.
            """)
    void it_is_told_in_a_sentence(int asked, int answered, int late, String sentence) {
        assertThat(new AskStanding(asked, answered, late).sentence()).isEqualTo(sentence);
    }

    @Test
    void no_more_are_answered_and_late_than_are_asked() {
        assertThatThrownBy(() -> new AskStanding(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AskStanding(2, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
