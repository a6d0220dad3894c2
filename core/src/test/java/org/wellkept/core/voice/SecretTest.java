package org.wellkept.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @Test
    void no_two_are_the_same() {
        assertThat(IntStream.range(0, 5_000).mapToObj(i -> Secret.code()).collect(Collectors.toSet()))
                .hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7kqm-2xwa-9d3t", "7KQM2XWA9D3T", " 7KQM 2XWA 9D3T ", "7KQM–2XWA–9D3T"})
    void it_is_read_however_it_is_typed(String typed) {
        assertThat(Secret.typed(typed)).contains(new Secret("7KQM-2XWA-9D3T"));
    }

    @Test
    void letters_that_look_like_digits_are_read_as_those() {
        assertThat(Secret.typed("OKQM-2XWA-9DIL")).contains(new Secret("0KQM-2XWA-9D11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQM", "7KQM-2XWA-9D3T-V5", "7KQM-2XWA-9D3T-V5HC-AAAA", "7KQM-2XWA-9D3U", "😀😀😀😀"})
    void what_can_be_none_is_none(String typed) {
        assertThat(Secret.typed(typed)).isEmpty();
    }

    @Test
    void it_is_not_told_where_it_is_written_down_by_mistake() {
        assertThat(Secret.receipt()).hasToString("a secret");
    }
}
