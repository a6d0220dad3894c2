package org.wellkept.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.ItemRef;
import org.wellkept.core.meeting.MeetingRef;
import org.wellkept.core.partnership.BoardRef;

class DecidingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final BoardRef WELLSHIRE = new BoardRef("wellshire", "Wellshire Health and Wellbeing Board");
    private static final BoardRef VALE = new BoardRef("vale", "Vale Health and Wellbeing Board");

    @Test
    void what_is_to_do_stands_by_the_board_that_decided_it_and_leads_to_all_of_that_board() {
        List<DecisionRead> owned = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(number -> decision(WELLSHIRE, number, DecisionState.LATE)),
                        Stream.of(decision(VALE, 1, DecisionState.OPEN)))
                .toList();

        List<TodayPage.Group> groups = new Deciding(List.of(), owned, List.of()).groups(DAY);

        assertThat(groups)
                .extracting(TodayPage.Group::heading)
                .containsExactly(
                        "Decided by Wellshire Health and Wellbeing Board, and yours to do",
                        "Decided by Vale Health and Wellbeing Board, and yours to do");
        assertThat(groups.getFirst().about()).endsWith("Six are late.");
        assertThat(groups.getFirst().tasks()).hasSize(5);
        assertThat(groups.getFirst().more())
                .isEqualTo(new TodayPage.Link(
                        "All six on the page of Wellshire Health and Wellbeing Board",
                        "accountability/wellshire/meetings"));
        assertThat(groups.getLast().tasks()).hasSize(1);
        assertThat(groups.getLast().more()).isNull();
    }

    @Test
    void what_is_passed_up_stands_by_the_board_that_answers() {
        List<TodayPage.Group> groups = new Deciding(
                        List.of(), List.of(), List.of(decision(VALE, 1, DecisionState.OPEN, WELLSHIRE)))
                .groups(DAY);

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Passed up to Wellshire Health and Wellbeing Board");
            assertThat(group.tasks().getFirst().reference()).isEqualTo("VALE-D001");
        });
    }

    private static DecisionRead decision(BoardRef board, int number, DecisionState state) {
        return decision(board, number, state, null);
    }

    private static DecisionRead decision(
            BoardRef board, int number, DecisionState state, @Nullable BoardRef escalatedTo) {
        return new DecisionRead(
                "%s-D%03d".formatted(board.slug().toUpperCase(Locale.ROOT), number),
                Version.of(1),
                new MeetingRef(new UUID(0, 1), board, DAY),
                new ItemRef(new UUID(0, number), number, "Open the hall"),
                escalatedTo == null ? DecisionKind.APPROVED : DecisionKind.ESCALATED,
                "the hall is opened.",
                null,
                null,
                null,
                List.of(),
                state,
                DAY,
                null,
                new DecisionRead.Chain(null, escalatedTo, null, List.of(), List.of()),
                List.of());
    }
}
