package org.wellkept.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.release.Cell.How;

class ReleaseRuleTest {

    private static Cell cell(Map<String, Cell> cells, String group) {
        return Objects.requireNonNull(cells.get(group));
    }

    private static ReleasedCount told(Map<String, Cell> cells, String group) {
        return cell(cells, group).told();
    }

    @ParameterizedTest
    @CsvSource({"0,VALUE", "1,FEWER", "4,FEWER", "5,VALUE", "12,VALUE"})
    void fewer_than_five_are_not_told_and_nobody_is(int count, How shown) {
        assertThat(ReleaseRule.next(null, count)).isEqualTo(new Cell(count, shown));
    }

    @ParameterizedTest
    @CsvSource({"12,13,12", "12,16,12", "12,17,17", "12,8,12", "12,7,7", "0,4,0", "0,5,5"})
    void a_count_moves_by_five_or_not_at_all(int before, int now, int told) {
        assertThat(ReleaseRule.next(ReleaseRule.next(null, before), now).value())
                .isEqualTo(told);
    }

    @Test
    void a_small_count_is_still_not_told_when_one_or_two_more_come() {
        Cell four = ReleaseRule.next(null, 4);

        assertThat(ReleaseRule.next(four, 6)).isEqualTo(four);
        assertThat(ReleaseRule.next(four, 9).told()).isEqualTo(new ReleasedCount.Exactly(9));
    }

    @Test
    void with_one_small_group_the_next_smallest_is_kept_back_too() {
        Map<String, Cell> cells = ReleaseRule.guarded(Map.of(), Map.of("carers", 3, "young people", 8, "refugees", 20));

        assertThat(told(cells, "carers")).isEqualTo(new ReleasedCount.FewerThanFive());
        assertThat(told(cells, "young people")).isEqualTo(new ReleasedCount.KeptBack());
        assertThat(told(cells, "refugees")).isEqualTo(new ReleasedCount.Exactly(20));
    }

    @Test
    void with_two_small_groups_neither_can_be_worked_out_and_the_rest_is_told() {
        Map<String, Cell> cells = ReleaseRule.guarded(Map.of(), Map.of("carers", 3, "refugees", 2, "young people", 8));

        assertThat(told(cells, "young people")).isEqualTo(new ReleasedCount.Exactly(8));
    }

    @Test
    void what_was_kept_back_stays_so_until_it_moves_or_it_would_tell_of_the_release_before() {
        Map<String, Cell> before = ReleaseRule.guarded(Map.of(), Map.of("carers", 3, "young people", 8));
        Map<String, Cell> now = ReleaseRule.guarded(before, Map.of("carers", 3, "young people", 8, "refugees", 2));

        assertThat(told(now, "young people")).isEqualTo(new ReleasedCount.KeptBack());
        assertThat(told(
                        ReleaseRule.guarded(now, Map.of("carers", 3, "young people", 13, "refugees", 2)),
                        "young people"))
                .isEqualTo(new ReleasedCount.Exactly(13));
    }

    @Test
    void where_the_one_group_is_small_so_is_what_all_of_them_say_together() {
        Map<String, Cell> groups = ReleaseRule.guarded(Map.of(), Map.of("carers", 3));

        assertThat(ReleaseRule.total(null, 30, groups).told()).isEqualTo(new ReleasedCount.KeptBack());
        assertThat(ReleaseRule.total(null, 30, Map.of()).told()).isEqualTo(new ReleasedCount.Exactly(30));
    }

    /** Counts that wander, as they would when somebody adds one person and takes away another. */
    @RepeatedTest(20)
    void from_release_to_release_no_count_that_is_told_differs_by_one_to_four(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Cell> groups = Map.of();
        Cell total = null;
        for (int release = 0; release < 60; release++) {
            for (String group : new String[] {"carers", "young people", "refugees", "boaters"}) {
                if (random.nextInt(4) > 0) {
                    counts.merge(group, random.nextInt(9), (was, more) -> Math.max(0, was + more - 4));
                }
            }
            Map<String, Cell> next = ReleaseRule.guarded(groups, counts);
            Cell nextTotal = ReleaseRule.total(
                    total, counts.values().stream().mapToInt(Integer::intValue).sum(), next);
            for (Map.Entry<String, Cell> cell : groups.entrySet()) {
                assertApart(cell.getValue(), cell(next, cell.getKey()));
            }
            if (total != null) {
                assertApart(total, nextTotal);
            }
            assertNoneCanBeWorkedOut(next, nextTotal);
            groups = next;
            total = nextTotal;
        }
    }

    /** Of what was told before and is told now, and of what it was when it was not told. */
    private static void assertApart(Cell before, Cell now) {
        int step = Math.abs(now.value() - before.value());
        assertThat(step == 0 || step >= 5).as("%s then %s", before, now).isTrue();
    }

    private static void assertNoneCanBeWorkedOut(Map<String, Cell> groups, Cell total) {
        long untold = groups.values().stream()
                .filter(cell -> cell.shown() != How.VALUE)
                .count();
        if (untold == 1) {
            assertThat(total.shown() == How.VALUE && total.value() > 0)
                    .as("%s of %s", groups, total)
                    .isFalse();
        }
    }
}
