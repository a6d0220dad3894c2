package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.terms.ThemeRef;

class ReachTableTest {
    private static final ReachMatrix.Heading NEEDS =
            new ReachMatrix.Heading(new ThemeRef("concordat-steps", "needs"), "Needs");
    private static final ReachMatrix.Heading LEADERS =
            new ReachMatrix.Heading(new ThemeRef("concordat-steps", "leaders"), "Leaders");
    private static final ReachMatrix.Heading REFUGEES =
            new ReachMatrix.Heading(new ThemeRef("population-groups", "refugees"), "Refugees");

    @Test
    void a_gap_is_shown_as_zero_and_leads_nowhere() {
        ReachTable.Cell gap = table(1, 0).rows().getFirst().cells().getLast();

        assertThat(gap.count()).isZero();
        assertThat(gap.level()).isZero();
        assertThat(gap.href()).isNull();
    }

    @Test
    void a_number_leads_to_the_promises_of_its_group_and_its_step() {
        ReachTable.Cell cell = table(1, 0).rows().getFirst().cells().getFirst();

        assertThat(cell.words()).isEqualTo("1 promise: Refugees, Needs");
        assertThat(cell.href())
                .contains("theme=population-groups%2Frefugees")
                .contains("theme=concordat-steps%2Fneeds");
    }

    @Test
    void groups_that_plans_most_often_miss_are_looked_at_first() {
        ReachMatrix.Heading everybody = new ReachMatrix.Heading(new ThemeRef("population-groups", "all"), "Everybody");
        ReachTable table = ReachTable.of(
                new ReachMatrix(
                        List.of(NEEDS),
                        List.of(
                                new ReachMatrix.Row(everybody, false, Map.of("needs", 3)),
                                new ReachMatrix.Row(REFUGEES, true, Map.of("needs", 0)))),
                ListLink.counted("wellshire"));

        assertThat(table.oftenMissed()).extracting(ReachTable.Row::group).containsExactly("Refugees");
        assertThat(table.others()).extracting(ReachTable.Row::group).containsExactly("Everybody");
    }

    @Test
    void only_a_gap_is_as_light_as_a_gap_and_the_most_is_fullest() {
        assertThat(ReachTable.level(0, 40)).isZero();
        assertThat(ReachTable.level(1, 40)).isEqualTo(1);
        assertThat(ReachTable.level(39, 40)).isEqualTo(5);
        assertThat(ReachTable.level(20, 40)).isEqualTo(3);
        assertThat(ReachTable.level(40, 40)).isEqualTo(5);
        assertThat(ReachTable.level(1, 1)).isEqualTo(5);
    }

    private static ReachTable table(int needs, int leaders) {
        return ReachTable.of(
                new ReachMatrix(
                        List.of(NEEDS, LEADERS),
                        List.of(new ReachMatrix.Row(REFUGEES, true, Map.of("needs", needs, "leaders", leaders)))),
                ListLink.counted("wellshire"));
    }
}
