package org.wellkept.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "300|300",
                "1,200|1200",
                "1 200|1200",
                "£1,200.50|1200.50",
                "-£3|-3",
                "45%|45",
                "45 %|45",
                "-3.5|-3.5",
                "−3|-3",
                ".5|.5",
                "+7|7",
                "12,345,678|12345678"
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal meant) {
        assertThat(TypedNumber.read(typed)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "%",
                "many",
                "about 300",
                "3 to 5",
                "1,20",
                "12,34",
                "1.2.3",
                "1e9",
                "NaN",
                "٣x",
                "1234567890123456789012345678901"
            })
    void words_are_no_number(String typed) {
        assertThat(TypedNumber.read(typed)).isNull();
    }
}
