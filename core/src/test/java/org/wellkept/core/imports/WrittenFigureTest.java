package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFigureTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "300, 300,",
                "0, 0,",
                "'2,255', 2255,",
                "'1,234,567.5', 1234567.5,",
                "+44, 44,",
                "-1, -1,",
                "−1, -1,",
                "7.8, 7.8,",
                "34%, 34, %",
                "75 %, 75, %",
                "'£5,000', 5000, £",
                "１００, 100,"
            })
    void a_plain_number_is_a_figure(String written, BigDecimal value, @Nullable String unit) {
        assertThat(WrittenFigure.of(written)).isEqualTo(new WrittenFigure(value, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e309",
                "1E+05",
                "99999999999999999999999999",
                "0x10",
                "600+",
                "1 in 3",
                "£311k",
                "£5%",
                "10% fewer",
                "1 million",
                "2,25",
                "2030-02-30",
                "٣٤",
                "=1+1",
                "1.0000000000001",
                "1d",
                "--1"
            })
    void words_and_impossible_numbers_are_none(String written) {
        assertThat(WrittenFigure.of(written)).isEqualTo(new WrittenFigure(null, null));
    }

    @Property
    void every_number_that_can_be_stored_reads_to_itself(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(9) BigDecimal number) {
        assertThat(WrittenFigure.of(number.toPlainString()).value()).isEqualByComparingTo(number);
    }

    @Property
    void no_text_makes_it_fail(@ForAll String written) {
        WrittenFigure figure = WrittenFigure.of(written);

        assertThat(figure.value() == null && figure.unit() != null).isFalse();
    }
}
