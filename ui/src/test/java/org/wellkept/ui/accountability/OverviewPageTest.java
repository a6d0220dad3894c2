package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.BoardOverview;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.snapshot.ReportedUp;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.transparency.Examples;

class OverviewPageTest {

    private static final ReportedUp NOTHING_REPORTED =
            new ReportedUp(SnapshotExamples.figures(48, 8), List.of(), SnapshotExamples.figures(48, 8));

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
    void what_is_not_public_yet_is_a_part_of_its_own_and_each_answer_still_sums() {
        OverviewPage page = page(Examples.waiting(Examples.rollup(8, 9, 14, 10, 2, 13, 8), 3), Examples.noCoverage());

        assertThat(page.answers())
                .allSatisfy(answer -> assertThat(answer.parts().stream()
                                .mapToInt(AnswerBar.Part::count)
                                .sum())
                        .isEqualTo(48));
        assertThat(page.answers().getLast().parts().getLast()).satisfies(part -> {
            assertThat(part.count()).isEqualTo(3);
            assertThat(part.href()).contains("flag=checkWaits");
        });
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
                        .asked())
                .satisfies(asked -> {
                    assertThat(asked.standing()).isEqualTo("The board answered 3 of 7 asks; 2 are past their date.");
                    assertThat(asked.waiting()).hasSize(5);
                    assertThat(asked.allHref()).isEqualTo("accountability/wellshire/asks");
                    assertThat(asked.waiting().getFirst().standing())
                            .isEqualTo("No answer yet; it was due by 28 October 2026");
                });
    }

    @Test
    void each_partner_s_answer_to_the_round_says_how_it_stands() {
        StandingTable table = standings(
                Examples.ROUND,
                false,
                standing("Alpha", 6, 4, 0, LocalDate.of(2026, 10, 12), false, false),
                standing("Beta", 6, 6, 0, LocalDate.of(2026, 10, 30), true, true),
                standing("Gamma", 3, 1, 2, null, false, false),
                standing("Delta", 3, 0, 3, null, false, false),
                standing("Epsilon", 3, 0, 1, null, false, false),
                standing("Zeta", 0, 0, 0, null, false, false));

        assertThat(table.lines())
                .extracting(StandingTable.Line::standing)
                .containsExactly(
                        "Sent on 12 October 2026",
                        "Sent on 30 October 2026, late, on its behalf, by the board’s officer",
                        "Answered by updates, no return sent, two paused, agreed",
                        "Paused, agreed",
                        "No word yet, one paused, agreed",
                        "No promise to answer for");
        assertThat(table.lines())
                .extracting(StandingTable.Line::answered)
                .containsExactly("4 of 6", "6 of 6", "1 of 3", "0 of 3", "0 of 3", null);
        assertThat(table.lines())
                .filteredOn(line -> line.mark() != null)
                .extracting(StandingTable.Line::name)
                .as("silence has a mark, and nothing else")
                .containsExactly("Epsilon");
    }

    @Test
    void the_officer_is_led_to_each_return_as_long_as_the_round_is_open() {
        ReturnStanding asked = standing("Alpha", 6, 4, 0, null, false, false);
        ReturnStanding nothing = standing("Zeta", 0, 0, 0, null, false, false);

        assertThat(standings(Examples.ROUND, true, asked, nothing).lines())
                .extracting(StandingTable.Line::href)
                .containsExactly("return/alpha", null);
        assertThat(standings(Examples.ROUND, false, asked).lines())
                .extracting(StandingTable.Line::href)
                .containsOnlyNulls();
        assertThat(standings(closed(), true, asked, standing("Beta", 1, 0, 0, null, false, false))
                        .lines())
                .extracting(StandingTable.Line::href, StandingTable.Line::standing)
                .containsExactly(tuple(null, "Answered by updates, no return sent"), tuple(null, "No word"));
    }

    @Test
    void what_the_round_took_is_told_with_how_many_told() {
        assertThat(standings(
                                Examples.ROUND,
                                false,
                                took("Alpha", 1_800),
                                took("Beta", 60),
                                standing("Gamma", 1, 1, 0, null, false, false))
                        .taken())
                .isEqualTo("31 partner-hours this quarter, as 2 of 3 partners told.");
        assertThat(standings(Examples.ROUND, false, standing("Gamma", 1, 1, 0, null, false, false))
                        .taken())
                .isNull();
    }

    @Test
    void a_round_says_that_it_was_reopened_and_why() {
        assertThat(OverviewPage.line(reopenedRound()).reopened())
                .isEqualTo("Reopened on 6 November 2026, because: The hospital’s figures were wrong.");
        assertThat(OverviewPage.line(closed()).reopened()).isNull();
    }

    @Test
    void an_open_round_says_what_it_asks_for_and_a_closed_one_no_longer() {
        assertThat(OverviewPage.line(Examples.ROUND).asksFor()).isEqualTo("This round asks for about 8 partner-hours.");
        assertThat(OverviewPage.line(closed()).asksFor()).isNull();
    }

    @Test
    void time_is_told_in_minutes_below_an_hour_and_to_the_nearest_hour_from_there() {
        assertThat(PartnerTime.words(1)).isEqualTo("1 partner-minute");
        assertThat(PartnerTime.words(59)).isEqualTo("59 partner-minutes");
        assertThat(PartnerTime.words(60)).isEqualTo("1 partner-hour");
        assertThat(PartnerTime.words(90)).isEqualTo("2 partner-hours");
    }

    @Test
    void a_board_that_has_not_asked_has_no_standings() {
        assertThat(OverviewPage.of(
                                overview(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage(), null),
                                List.of(),
                                List.of(),
                                NOTHING_REPORTED,
                                true)
                        .standings())
                .isNull();
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage())
                        .standings())
                .isNull();
    }

    @Test
    void what_rounds_found_says_when_they_were_reopened_and_whom_it_was_reported_to() {
        OverviewPage page = OverviewPage.of(
                overview(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.noCoverage(), Examples.ROUND),
                List.of(),
                List.of(SnapshotExamples.reopened(), SnapshotExamples.summary()),
                NOTHING_REPORTED,
                false);

        assertThat(page.found())
                .extracting(OverviewPage.FoundLine::stood, OverviewPage.FoundLine::more)
                .containsExactly(
                        tuple(
                                "As it stood on 12 November 2026",
                                "Reopened on 6 November 2026, because: The hospital’s figures were wrong."
                                        + " Reported to Health and Wellbeing Board on 13 November 2026."),
                        tuple("As it stood on 5 November 2026", null));
        assertThat(page.found().getFirst().href())
                .isEqualTo("accountability/wellshire/rounds/" + SnapshotExamples.ROUND + "/2");
        assertThat(page.chain()).isNull();
    }

    @Test
    void what_was_reported_up_stands_beside_the_boards_own_and_is_added_up_once() {
        ReportedUp reported = new ReportedUp(
                SnapshotExamples.figures(48, 8),
                List.of(new ReportedUp.FromBoard(
                        SnapshotExamples.summary(),
                        LocalDate.of(2026, 11, 13),
                        new BoardRef("partnership", "Partnership board"),
                        SnapshotExamples.figures(10, 2))),
                SnapshotExamples.figures(55, 9));

        ChainTable table = ChainTable.of("The board", reported);

        assertThat(table.lines())
                .extracting(ChainTable.Line::name, ChainTable.Line::promises, ChainTable.Line::behind)
                .containsExactly(
                        tuple("The board", 48, 8),
                        tuple("Reported up by Wellshire Health and Wellbeing Board", 10, 2),
                        tuple("Together, each promise once", 55, 9));
        assertThat(table.lines().get(1).when())
                .isEqualTo("As it stood on 5 November 2026, quarter 2 of 2026/27, by way of Partnership board");
        assertThat(table.twice()).startsWith("Some promises are made to several of these boards.");
        assertThat(table.waits()).isFalse();
    }

    @Test
    void what_is_not_public_yet_has_a_column_of_its_own_so_that_a_line_adds_up() {
        ChainTable table = ChainTable.of(
                "The board",
                new ReportedUp(
                        SnapshotExamples.figures(48, 8),
                        List.of(new ReportedUp.FromBoard(
                                SnapshotExamples.summary(),
                                LocalDate.of(2026, 11, 13),
                                null,
                                SnapshotExamples.figures(10, 2, 3))),
                        SnapshotExamples.figures(58, 10, 3)));

        assertThat(table.waits()).isTrue();
        assertThat(table.lines())
                .extracting(ChainTable.Line::onTrack, ChainTable.Line::behind, ChainTable.Line::waiting)
                .containsExactly(tuple(40, 8, 0), tuple(5, 2, 3), tuple(45, 10, 3));
    }

    private static StandingTable standings(RoundSummary round, boolean officer, ReturnStanding... standings) {
        return StandingTable.of(round, List.of(standings), officer);
    }

    private static ReturnStanding standing(
            String name,
            int asked,
            int answered,
            int paused,
            @Nullable LocalDate sentOn,
            boolean late,
            boolean onBehalf) {
        return new ReturnStanding(organisation(name), Set.of(), asked, answered, paused, sentOn, late, onBehalf, null);
    }

    private static ReturnStanding took(String name, int minutes) {
        return new ReturnStanding(
                organisation(name), Set.of(), 1, 1, 0, LocalDate.of(2026, 10, 12), false, false, minutes);
    }

    private static OrganisationRef organisation(String name) {
        return new OrganisationRef(name.toLowerCase(Locale.ROOT), name, true);
    }

    private static RoundSummary closed() {
        return round(LocalDate.of(2026, 11, 5), null);
    }

    static RoundSummary reopenedRound() {
        return round(null, new RoundSummary.Reopened(LocalDate.of(2026, 11, 6), "The hospital’s figures were wrong"));
    }

    private static RoundSummary round(@Nullable LocalDate closedOn, RoundSummary.@Nullable Reopened reopened) {
        RoundSummary round = Examples.ROUND;
        return new RoundSummary(
                round.id(),
                round.board(),
                round.name(),
                round.periodFrom(),
                round.periodTo(),
                round.opensOn(),
                round.dueOn(),
                closedOn,
                reopened,
                null,
                round.questions(),
                round.asked(),
                round.answered(),
                round.burden());
    }

    private static List<String> links(OverviewPage page) {
        return page.reach().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.count() > 0)
                .map(cell -> String.valueOf(cell.href()))
                .toList();
    }

    private static OverviewPage page(Rollup rollup, Coverage published) {
        return OverviewPage.of(
                overview(rollup, published, Examples.ROUND), List.of(), List.of(), NOTHING_REPORTED, false);
    }

    private static BoardOverview overview(Rollup rollup, Coverage published, @Nullable RoundSummary round) {
        return new BoardOverview(
                Examples.BOARD,
                rollup,
                published,
                Examples.reach(6, 4, 9, 5, 3),
                Examples.reach(1, 0, 2, 0, 0),
                round,
                List.of(new BoardOverview.Movement("WV-001", "Debt advice", Rating.GREEN, Rating.RED)),
                new AskStanding(7, 3, 2),
                Collections.nCopies(6, Examples.ask()));
    }
}
