package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.BoardOverview;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.transparency.Examples;

class OverviewPageTest {
    @Test
    void each_number_leads_to_the_promises_that_it_counts() {
        OverviewPage page = page(Examples.rollup(8, 9, 14, 10, 2, 13, 8), Examples.noCoverage());

        assertThat(page.tiles()).extracting(OverviewTile::number).containsExactly("48", "4", "8", "2", "6", "3", "2");
        assertThat(page.tiles())
                .extracting(OverviewTile::href)
                .allMatch(href -> href.startsWith("commitments?board=" + Examples.BOARD.slug()))
                .allMatch(href -> href.contains("counted=true"));
        assertThat(page.tiles().get(1).href()).contains("flag=evidenceGap");
        assertThat(page.tiles().get(2).href()).contains("said=noReturn");
        assertThat(page.tiles().get(4).words()).isEqualTo("changed since agreed: 4 easier, 1 harder, 1 clarified");
    }

    @Test
    void a_number_of_none_carries_no_mark() {
        OverviewPage page = page(Examples.rollup(2, 2, 0, 0, 0, 0, 0), Examples.noCoverage());

        assertThat(page.tiles().get(1).number()).isEqualTo("0");
        assertThat(page.tiles().get(1).mark()).isNull();
    }

    @Test
    void each_of_the_three_answers_sums_to_all_promises() {
        OverviewPage page = page(Examples.rollup(8, 9, 14, 10, 2, 13, 8), Examples.noCoverage());

        assertThat(page.answers())
                .extracting(AnswerBar::heading)
                .containsExactly("Partners say", "Figures show", "Checked");
        assertThat(page.answers())
                .allSatisfy(answer -> assertThat(answer.parts().stream()
                                .mapToInt(AnswerBar.Part::count)
                                .sum())
                        .isEqualTo(48));
    }

    @Test
    void a_board_without_promises_has_no_bar_to_draw() {
        OverviewPage page = page(Examples.rollup(0, 0, 0, 0, 0, 0, 0), Examples.noCoverage());

        assertThat(page.commitments()).isZero();
        assertThat(page.answers()).extracting(AnswerBar::bar).containsOnlyNulls();
    }

    @Test
    void what_is_as_published_is_counted_apart_and_found_from_the_matrix() {
        OverviewPage live = page(Examples.rollup(2, 2, 0, 0, 0, 0, 0), Examples.noCoverage());
        OverviewPage mixed = page(Examples.rollup(2, 2, 0, 0, 0, 0, 0), Examples.coverage());

        assertThat(live.published()).isNull();
        assertThat(mixed.published()).isNotNull();
        assertThat(links(live)).allMatch(href -> href.contains("counted=true"));
        assertThat(links(mixed)).noneMatch(href -> href.contains("counted"));
    }

    @Test
    void the_heading_names_the_board_and_its_round() {
        assertThat(OverviewPage.heading(
                        overview(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage(), Examples.ROUND)))
                .startsWith(Examples.BOARD.name() + ", ");
        assertThat(OverviewPage.heading(overview(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage(), null)))
                .isEqualTo(Examples.BOARD.name());
    }

    @Test
    void what_is_asked_of_the_board_reads_as_a_sentence() {
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage())
                        .asks())
                .extracting(OverviewPage.AskLine::ask)
                .containsExactly("Decide who leads on people leaving prison.");
    }

    private static List<String> links(OverviewPage page) {
        return page.reach().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.count() > 0)
                .map(cell -> String.valueOf(cell.href()))
                .toList();
    }

    private static OverviewPage page(Rollup rollup, Coverage published) {
        return OverviewPage.of(overview(rollup, published, Examples.ROUND));
    }

    private static BoardOverview overview(Rollup rollup, Coverage published, @Nullable RoundSummary round) {
        return new BoardOverview(
                Examples.BOARD,
                rollup,
                published,
                Examples.reach(6, 4, 9, 5, 3),
                round,
                List.of(new BoardOverview.Movement("WV-001", "Debt advice", Rating.GREEN, Rating.RED)),
                List.of(new BoardOverview.Ask(
                        "WV-002", "Prison", "Open Door", Rating.AMBER, "decide who leads on people leaving prison")));
    }
}
