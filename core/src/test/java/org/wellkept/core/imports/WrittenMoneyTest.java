package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMoneyTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "450, Value, 450, true",
                "'£450,000.50', Value, 450000.5, true",
                "450, Value (£k), 450000, true",
                "450, Value (£000), 450000, true",
                "450, 'Value £''000s', 450000, true",
                "1.2, Value £m, 1200000, true",
                "1.2, Value (£ million), 1200000, true",
                "£450k, Value, 450000, false",
                "1.2m, Value, 1200000, false",
                "1.2m, Value (£k), 1200000, false",
                "£3 million, Value, 3000000, false",
                "2bn, Value, 2000000000, false",
                "0, Value, 0, true"
            })
    void an_amount_is_what_its_cell_says_and_else_what_its_heading_says(
            String cell, String heading, BigDecimal pounds, boolean plain) {
        assertThat(WrittenMoney.of(cell, heading)).isEqualTo(new WrittenMoney(pounds, plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "450-500", "up to 3m", "450 per year", "1e9", "£", "12 tonnes", "45%"})
    void what_is_no_amount_is_none(String cell) {
        assertThat(WrittenMoney.of(cell, "Value").pounds()).isNull();
    }

    @Test
    void headings_are_known_whatever_they_say_of_thousands() {
        Headings headings = Headings.of(ImportKind.CONTRACTS);
        for (String heading : List.of("Value", "Value (£)", "Contract value (£k)", "Value £m", "Total value £000s")) {
            assertThat(headings.meaning(heading)).contains(new Headings.Meaning.Holds(ImportField.VALUE));
        }
        assertThat(headings.meaning("Social value committed"))
                .contains(new Headings.Meaning.Holds(ImportField.COMMITTED));
        assertThat(headings.meaning("Social value committed (£)"))
                .contains(new Headings.Meaning.Holds(ImportField.COMMITTED_VALUE));
        assertThat(headings.meaning("Social value committed (£k)"))
                .contains(new Headings.Meaning.Holds(ImportField.COMMITTED_VALUE));
    }

    @Test
    void rows_that_seem_to_be_in_other_units_are_named_and_kept() {
        MixedAmounts amounts = new MixedAmounts(
                List.of(new Column("Contract", ImportField.TITLE), new Column("Value", ImportField.VALUE)));
        List<String> values = List.of("450,000", "0.45", "1,200,000", "380", "450k", "", "90,000", "900000000", "tbc");
        for (int at = 0; at < values.size(); at++) {
            amounts.add(new RawRow(at + 2, List.of("Bread", values.get(at)), Set.of(), false));
        }

        assertThat(amounts.problems(1)).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("Value");
            assertThat(problem.severity()).isEqualTo(ImportPreview.Severity.WARNING);
            assertThat(problem.problem()).endsWith("usual in the column: rows 3, 9");
        });
    }

    @Test
    void a_usual_register_is_not_suspected() {
        MixedAmounts amounts = new MixedAmounts(List.of(new Column("Value", ImportField.VALUE)));
        int line = 2;
        for (String value : List.of("5,000", "18,500", "75,000", "250,000", "4,000,000", "22,000,000", "0")) {
            amounts.add(new RawRow(line++, List.of(value), Set.of(), false));
        }

        assertThat(amounts.problems(1)).isEmpty();
    }
}
