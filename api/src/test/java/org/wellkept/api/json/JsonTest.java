package org.wellkept.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.undertaking.Said;

class JsonTest {

    private record Body(
            BigDecimal figure,
            LocalDate day,
            Instant moment,
            Said said,
            @Nullable String none) {}

    @Test
    void figures_are_plain_days_are_ISO_choices_are_codes_and_null_is_shown() {
        Body body = new Body(
                new BigDecimal("84.00"),
                LocalDate.of(2026, 9, 30),
                Instant.parse("2026-09-30T10:15:00Z"),
                Said.NO_RETURN,
                null);

        assertThat(new String(Json.write(body), StandardCharsets.UTF_8))
                .isEqualTo("{\"figure\":84,\"day\":\"2026-09-30\",\"moment\":\"2026-09-30T10:15:00Z\","
                        + "\"said\":\"noReturn\",\"none\":null}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0", "300, 300", "3E+2, 300", "12.50, 12.5", "-0.10, -0.1", "1E-7, 0.0000001"})
    void a_figure_is_written_without_exponent_and_without_idle_zeros(BigDecimal figure, String written) {
        assertThat(new String(Json.write(figure), StandardCharsets.UTF_8)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "nonsense",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1} x",
                "[]",
                "null",
                "7",
                "\"a\"",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}"
            })
    void what_is_not_one_JSON_object_is_malformed(String sent) {
        assertThatThrownBy(() -> read(sent.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().kind()).isEqualTo(ProblemKind.MALFORMED));
    }

    @Test
    void bytes_that_are_no_text_and_nests_without_bottom_are_malformed() {
        byte[] latin = "{\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] deep = ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        byte[] endless = ("{\"a\":" + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(latin)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_complaint_says_where_and_nothing_of_the_inside() {
        assertThatThrownBy(() -> read("{\"a\": 1,\n \"b\" 2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem().detail())
                                .startsWith("The body stops being JSON at line 2, column ")
                                .doesNotContain("jackson", "Exception", "Source"));
    }

    private static ObjectNode read(byte[] sent) throws IOException {
        return Json.readObject(new ByteArrayInputStream(sent));
    }
}
