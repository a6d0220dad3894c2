package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.ui.transparency.Examples;

class ComparedTableTest {

    private final Rollup then = Examples.rollup(8, 9, 14, 10, 2, 13, 8);

    @Test
    void each_figure_stands_on_both_days_with_what_changed() {
        ComparedTable table = ComparedTable.of(then, Examples.rollup(9, 9, 12, 10, 0, 13, 8));

        assertThat(table.lines())
                .extracting(
                        ComparedTable.Line::words,
                        ComparedTable.Line::then,
                        ComparedTable.Line::now,
                        ComparedTable.Line::change)
                .contains(tuple("Promises", then.commitments(), then.commitments() - 4, "−4"));
        assertThat(table.lines())
                .filteredOn(line -> line.words().startsWith("Figures show: "))
                .extracting(ComparedTable.Line::change)
                .contains("the same");
    }

    @Test
    void today_s_figures_lead_to_their_promises_and_a_zero_leads_nowhere() {
        ComparedTable table = ComparedTable.of(then, Examples.rollup(0, 0, 0, 0, 0, 0, 0));

        assertThat(ComparedTable.of(then, then).lines())
                .filteredOn(line -> line.now() > 0)
                .allSatisfy(line -> assertThat(line.href()).startsWith("commitments?board=" + Examples.BOARD.slug()));
        assertThat(table.lines().getFirst().href()).isNull();
        assertThat(table.lines().getFirst().change()).isEqualTo("−" + then.commitments());
    }

    @Test
    void what_was_not_public_yet_is_a_line_of_its_own_only_where_there_was_any() {
        assertThat(ComparedTable.of(then, then).lines())
                .extracting(ComparedTable.Line::words)
                .noneMatch(words -> words.contains("public"));
        assertThat(ComparedTable.of(Examples.waiting(then, 3), then).lines())
                .extracting(ComparedTable.Line::words)
                .anyMatch(words -> words.contains("public"));
    }
}
