package org.wellkept.auth.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorCodesTest {

    /** That of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(AuthenticatorCodes.at(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
    }

    @Test
    void a_code_holds_half_a_minute_before_and_after_its_own() {
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW, 0)).hasValue(STEP);
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW.plusSeconds(30), 0))
                .hasValue(STEP);
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW.minusSeconds(30), 0))
                .hasValue(STEP);
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW.plusSeconds(60), 0))
                .isEmpty();
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW.minusSeconds(60), 0))
                .isEmpty();
    }

    @Test
    void what_was_taken_and_what_came_before_it_is_taken_no_more() {
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW, STEP)).isEmpty();
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW, STEP + 1)).isEmpty();
        assertThat(AuthenticatorCodes.stepOf("081804", SECRET, NOW, STEP - 1)).hasValue(STEP);
    }

    @ParameterizedTest
    @CsvSource({"''", "81804", "0818040", "abcdef", "-81804"})
    void anything_else_is_no_code(String typed) {
        assertThat(AuthenticatorCodes.stepOf(typed, SECRET, NOW, 0)).isEmpty();
    }
}
