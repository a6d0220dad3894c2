package org.wellkept.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private final Row row = new UpdateRow();

    @Test
    void a_finding_is_written_with_its_ratio_and_whether_its_goal_is_met() {
        Table table = new Table();
        table.add(row, finding(2));
        table.add(row, finding(4));

        assertThat(table.written())
                .contains("| update | 2.00 ms | 1.00 ms | 2.00  | ≤ 3.00 | met    | this, against that")
                .contains("| update | 4.00 ms | 1.00 ms | 4.00  | ≤ 3.00 | missed | this, against that");
    }

    @Test
    void a_row_that_was_not_measured_says_why() {
        Table table = new Table();
        table.add(row, "not measured", "This row needs wrk.");

        assertThat(table.written()).contains("not measured").contains("This row needs wrk.");
    }

    private static Finding finding(double milliseconds) {
        return new Finding("this", "that", Finding.Unit.MILLISECONDS, new Comparison(milliseconds, 1), Goal.atMost(3));
    }
}
