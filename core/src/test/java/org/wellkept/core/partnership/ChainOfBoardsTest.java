package org.wellkept.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

class ChainOfBoardsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static Wellshire wellshire;

    private final Boards boards = bench.door(Boards.class);

    @BeforeAll
    static void makeWellshire() {
        wellshire = Wellshire.in(bench);
    }

    @Test
    void a_board_reports_to_another_of_its_partnership_and_never_in_a_circle() {
        wellshire.board(Wellshire.PARTNERSHIP, "group", "Falls group", "Wellshire");
        Actor officer = wellshire.officer("group");

        assertThat(boards.reportTo(officer, new ReportTo("group", Wellshire.VALE_BOARD))
                        .orThrow()
                        .reportsTo())
                .isEqualTo(new BoardRef(Wellshire.VALE_BOARD, "Vale Health and Wellbeing Board"));
        boards.reportTo(
                        wellshire.administratorOf(Wellshire.PARTNERSHIP),
                        new ReportTo(Wellshire.VALE_BOARD, Wellshire.BOARD))
                .orThrow();

        for (String below : List.of("group", Wellshire.VALE_BOARD, Wellshire.BOARD)) {
            assertThat(refusal(
                            boards.reportTo(wellshire.officer(Wellshire.BOARD), new ReportTo(Wellshire.BOARD, below))))
                    .as(below)
                    .isInstanceOf(Refusal.RuleBroken.class);
        }
        assertThat(fieldsToMend(boards.reportTo(officer, new ReportTo("group", Wellshire.NORTHMOOR_BOARD))))
                .containsExactly("to");
        assertThat(fieldsToMend(boards.reportTo(officer, new ReportTo("group", "nowhere"))))
                .containsExactly("to");
        assertThat(refusal(boards.reportTo(officer, new ReportTo("nowhere", null))))
                .isEqualTo(new Refusal.NotFound("board"));
        for (Actor other : List.of(
                Actor.anyone(),
                wellshire.boardMember("group"),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.administratorOf(Wellshire.NORTHMOOR))) {
            assertThat(refusal(boards.reportTo(other, new ReportTo("group", null))))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(boards.reportTo(officer, new ReportTo("group", null))
                        .orThrow()
                        .reportsTo())
                .isNull();
    }
}
