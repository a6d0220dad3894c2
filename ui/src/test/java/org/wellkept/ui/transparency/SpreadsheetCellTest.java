package org.wellkept.ui.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                "-",
                "+44 20 7946 0000",
                "=HYPERLINK(\"http://x\")"
            })
    void what_a_spreadsheet_could_run_is_shown_as_text(String cell) {
        assertThat(SpreadsheetCell.neutral(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "-12.5", "-3%", "1,234", "Train 300 people", "a=b", "2027/28", "'quoted'"})
    void what_is_harmless_stays_as_it_is(String cell) {
        assertThat(SpreadsheetCell.neutral(cell)).isEqualTo(cell);
    }
}
