package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.ask.AskStanding;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.ui.anchor.Headlines;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.report.PaperList;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.OpenPages;

class BoardPageTest {
    @Test
    void silence_has_a_line_of_its_own_with_its_base() {
        BoardPage page = page(Examples.rollup(8, 9, 14, 10, 0, 15, 8), Examples.ROUND);
        assertThat(page.silence())
                .isEqualTo(new BoardPage.Silence(
                        Mark.NO_WORD,
                        "No word this quarter on 8 of the 48",
                        "/boards/wellshire?said=noReturn#promises"));
    }

    @Test
    void silence_names_how_many_are_not_public_yet() {
        BoardPage page = page(Examples.waiting(Examples.rollup(8, 9, 14, 10, 0, 15, 8), 3), Examples.ROUND);
        assertThat(page.silence())
                .isEqualTo(new BoardPage.Silence(
                        Mark.NO_WORD,
                        "No word this quarter on 8 of the 48; not public yet for three",
                        "/boards/wellshire?said=noReturn#promises"));
    }

    @Test
    void nobody_is_silent_where_everybody_answered() {
        BoardPage page = page(Examples.rollup(2, 1, 1, 0, 0, 0, 0), Examples.ROUND);
        assertThat(page.silence())
                .isEqualTo(new BoardPage.Silence(null, "There has been a word on every promise this quarter.", null));
    }

    @Test
    void that_a_round_was_reopened_is_public_with_its_reason() {
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), OverviewPageTest.reopenedRound())
                        .reopened())
                .isEqualTo(
                        "The board asked once more for quarter 2 of 2026/27. Reopened on 6 November 2026, because: The"
                                + " hospital’s figures were wrong.");
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.ROUND).reopened())
                .isNull();
    }

    @Test
    void the_kicker_tells_to_which_day_it_counts() {
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), Examples.ROUND).kicker())
                .isEqualTo("Health and Wellbeing Board · quarter to 30 September 2026");
        assertThat(page(Examples.rollup(1, 1, 0, 0, 0, 0, 0), null).kicker())
                .isEqualTo("Health and Wellbeing Board · as of 20 October 2026");
    }

    @Test
    void each_number_opens_the_promises_behind_it() {
        BoardPage page = page(Examples.rollup(8, 9, 14, 10, 0, 15, 8), Examples.ROUND);
        assertThat(page.legend())
                .extracting(BoardPage.Legend::href)
                .containsExactly(
                        "/boards/wellshire?shown=met#promises",
                        "/boards/wellshire?shown=onTrack#promises",
                        "/boards/wellshire?shown=behind#promises",
                        "/boards/wellshire?shown=cannotTell#promises");
    }

    @Test
    void a_zero_in_who_is_reached_is_a_gap_and_no_link() {
        BoardPage page = page(Examples.rollup(8, 9, 14, 10, 0, 15, 8), Examples.ROUND);
        List<BoardPage.Reach.Cell> children =
                Objects.requireNonNull(page.reach()).rows().getFirst().cells();
        assertThat(children.getFirst().href())
                .isEqualTo("/boards/wellshire?mark=standing&step=needs-and-assets&group=group-0#promises");
        assertThat(children.getLast()).isEqualTo(new BoardPage.Reach.Cell(0, 0, null));
    }

    @Test
    void several_changes_of_one_promise_are_told_as_changes() {
        Rollup rollup = Examples.rollup(1, 1, 1, 0, 0, 0, 0);
        assertThat(page(rollup, null).cards().getLast().words())
                .isEqualTo("promises were changed after they were agreed, in six changes: four easier, one harder, one"
                        + " clarified.");
    }

    @Test
    void a_board_that_has_ended_leads_to_the_one_that_goes_on_and_that_one_back() {
        BoardRef joint = new BoardRef("joint", "Joint Board");
        BoardDetails board = Examples.BOARD;
        BoardDetails ended = ended(joint, List.of());
        Rollup nothing = Examples.rollup(0, 0, 0, 0, 0, 0, 0);

        assertThat(page(board, nothing, null, List.of()).frame().onward()).isNull();
        assertThat(page(board, nothing, null, List.of()).life().isEmpty()).isTrue();
        assertThat(page(ended, nothing, null, List.of()).frame().onward())
                .isEqualTo(new Frame.Onward(
                        board.name()
                                + " ended on 31 March 2027. What was promised to it and still open is looked after by",
                        "Joint Board",
                        "/boards/joint"));
        assertThat(page(ended(null, List.of()), nothing, null, List.of())
                        .frame()
                        .onward())
                .isEqualTo(new Frame.Onward(
                        board.name() + " ended on 31 March 2027. No other board goes on for it.", null, null));
        BoardPage goesOn = page(
                ended(joint, List.of(new BoardRef("old", "Old Board"))),
                nothing,
                null,
                List.of(new CalledBefore("An earlier name", "wellshire", LocalDate.of(2026, 5, 3))));
        assertThat(goesOn.life().before()).containsExactly(new BoardPage.Link("Old Board", "/boards/old"));
        assertThat(goesOn.life().names()).containsExactly("Called An earlier name until 3 May 2026");
        assertThat(OpenPages.render("accountability/board.jte", goesOn))
                .contains("aria-label=\"What has ended\"", "<a href=\"/boards/joint\">Joint Board</a>")
                .contains("Goes on for <a href=\"/boards/old\">Old Board</a>, with their rounds");
    }

    private static BoardDetails ended(@Nullable BoardRef successor, List<BoardRef> predecessors) {
        BoardDetails board = Examples.BOARD;
        return new BoardDetails(
                board.id(),
                board.slug(),
                board.name(),
                board.place(),
                board.kind(),
                board.reportsTo(),
                board.partnerships(),
                LocalDate.of(2027, 3, 31),
                successor,
                predecessors);
    }

    private static BoardPage page(Rollup rollup, @Nullable RoundSummary round) {
        return page(Examples.BOARD, rollup, round, List.of());
    }

    private static BoardPage page(
            BoardDetails board, Rollup rollup, @Nullable RoundSummary round, List<CalledBefore> names) {
        return BoardPage.of(
                new BoardPage.Facts(
                        board,
                        rollup,
                        Examples.reach(4, 1),
                        round,
                        new AskStanding(7, 3, 2),
                        List.of(),
                        null,
                        null,
                        Examples.page(),
                        Map.of(),
                        List.of(),
                        Examples.noCoproduction(),
                        Examples.noAnchor(),
                        Headlines.NONE,
                        Examples.noMeetings(),
                        PaperList.NONE,
                        names),
                PromiseSearch.EVERYTHING,
                Contact.NOT_SET);
    }
}
