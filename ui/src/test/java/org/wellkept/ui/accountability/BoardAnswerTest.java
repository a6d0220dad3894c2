package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.transparency.Span;

class BoardAnswerTest {
    @Test
    void a_board_with_promises_of_every_kind_is_answered_in_one_paragraph() {
        assertThat(answer(Examples.rollup(8, 9, 14, 10, 0, 15, 8)))
                .isEqualTo(
                        "Eight partners have made 48 promises to prevent mental ill health here. Their figures show nine"
                                + " kept, 14 on track and ten behind. For 15 we can’t tell yet: they have no figures, or none"
                                + " that could show it.");
    }

    @Test
    void what_counts_is_strong() {
        assertThat(new BoardAnswer(Examples.rollup(8, 9, 14, 10, 0, 15, 8)).paragraph())
                .filteredOn(Span::strong)
                .extracting(Span::text)
                .containsExactly("48 promises", "nine kept", "ten behind", "15 we can’t tell yet");
    }

    @Test
    void overdue_and_behind_are_told_apart_when_only_one_occurs() {
        assertThat(answer(Examples.rollup(2, 1, 1, 0, 2, 0, 0))).endsWith("one kept, one on track and two overdue.");
        assertThat(answer(Examples.rollup(2, 1, 1, 1, 2, 0, 0))).endsWith("three behind or overdue.");
    }

    @Test
    void none_is_said_where_there_are_none() {
        assertThat(answer(Examples.rollup(3, 0, 5, 0, 0, 0, 0)))
                .endsWith("Their figures show none kept yet, five on track and none behind.");
        assertThat(answer(Examples.rollup(3, 2, 0, 0, 0, 0, 0)))
                .endsWith("Their figures show two kept and none behind.");
    }

    @Test
    void one_that_cannot_be_told_is_one() {
        assertThat(answer(Examples.rollup(3, 2, 0, 0, 0, 1, 0)))
                .endsWith("For one we can’t tell yet: it has no figures, or none that could show it.");
    }

    @Test
    void nothing_is_made_up_where_nothing_can_be_told() {
        assertThat(answer(Examples.rollup(2, 0, 0, 0, 0, 12, 0)))
                .endsWith(
                        "We can’t tell yet whether any of them are being kept: they have no figures, or none that could show"
                                + " it.");
    }

    @Test
    void a_single_promise_reads_as_one() {
        assertThat(answer(Examples.rollup(1, 1, 0, 0, 0, 0, 0)))
                .isEqualTo(
                        "One partner has made one promise to prevent mental ill health here. Its figures show that it is"
                                + " kept.");
        assertThat(answer(Examples.rollup(1, 0, 1, 0, 0, 0, 0))).endsWith("Its figures show that it is on track.");
        assertThat(answer(Examples.rollup(1, 0, 0, 1, 0, 0, 0))).endsWith("Its figures show that it is behind.");
        assertThat(answer(Examples.rollup(1, 0, 0, 0, 1, 0, 0))).endsWith("Its figures show that it is overdue.");
        assertThat(answer(Examples.rollup(1, 0, 0, 0, 0, 1, 0)))
                .endsWith("We can’t tell yet whether it is being kept: it has no figures, or none that could show it.");
    }

    @Test
    void a_board_without_promises_says_what_will_be_here() {
        assertThat(answer(Examples.rollup(0, 0, 0, 0, 0, 0, 0)))
                .startsWith("No partner that takes part here has made a promise to this board in public yet.");
    }

    private static String answer(Rollup rollup) {
        return Span.plain(new BoardAnswer(rollup).paragraph());
    }
}
