package org.wellkept.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anAsk;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.update.Rating;

@Tag("database")
class AccountabilityTest {

    private static final ThemeRef STEP = new ThemeRef("concordat-steps", "needs-and-assets");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Accountability accountability = bench.door(Accountability.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor officer;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
    }

    @Test
    void every_component_of_a_prevention_plan_has_its_row_and_what_nobody_promises_is_a_zero() {
        wellshire.agreed(
                Wellshire.COUNTY,
                aCommitment()
                        .themes(List.of(
                                STEP,
                                new ThemeRef("concordat-steps", "success-outcomes"),
                                new ThemeRef("plan-components", "anchor-role")))
                        .build());

        ReachMatrix components =
                accountability.overview(officer, Wellshire.BOARD).orThrow().components();

        assertThat(components.rows())
                .extracting(row -> row.about().theme().theme())
                .contains("anchor-role", "community-wealth-building", "groups-most-at-risk");
        assertThat(counts(components, "anchor-role"))
                .isEqualTo(Map.of(
                        "needs-and-assets",
                        1,
                        "success-outcomes",
                        1,
                        "partnership-and-alignment",
                        0,
                        "deliverable-commitments",
                        0,
                        "leadership-and-accountability",
                        0));
        assertThat(counts(components, "community-wealth-building").values()).containsOnly(0);
    }

    private static Map<String, Integer> counts(ReachMatrix matrix, String row) {
        return matrix.rows().stream()
                .filter(each -> each.about().theme().theme().equals(row))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @Test
    void a_partner_s_profile_counts_its_own_promises_to_this_board_alone() {
        String own = agreed(Wellshire.COUNTY, Wellshire.BOARD);
        agreed(Wellshire.ICB, Wellshire.BOARD);
        agreed(Wellshire.COUNTY, Wellshire.VALE_BOARD);
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        commitments.postUpdate(lead, anUpdate(own, Rating.RED)).orThrow();
        bench.clock().set(bench.clock().today().plusDays(1));
        commitments.postUpdate(lead, anAsk(own, "A room on Mondays.")).orThrow();

        PartnerProfile profile = accountability
                .partner(officer, Wellshire.BOARD, Wellshire.COUNTY)
                .orThrow();

        assertThat(profile.rollup().commitments()).isEqualTo(1);
        assertThat(profile.rollup().said()).containsEntry(Said.GREEN, 1);
        assertThat(profile.movement())
                .containsExactly(new BoardOverview.Movement(
                        own, "Train 300 people to talk about wellbeing", Rating.RED, Rating.GREEN));
        assertThat(profile.asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.words()).isEqualTo("A room on Mondays."));
        assertThat(accountability
                        .partner(officer, Wellshire.BOARD, Wellshire.VALE)
                        .orThrow()
                        .rollup()
                        .commitments())
                .isZero();
    }

    @Test
    void roll_ups_of_all_boards_are_those_of_each_also_where_nothing_is_promised() {
        String both = wellshire
                .agreed(
                        Wellshire.COUNTY,
                        aCommitment()
                                .boards(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD))
                                .build())
                .summary()
                .reference();
        agreed(Wellshire.ICB, Wellshire.BOARD);
        commitments
                .postUpdate(wellshire.lead(Wellshire.COUNTY), anUpdate(both, Rating.RED))
                .orThrow();
        List<String> boards =
                bench.door(Boards.class).all().stream().map(BoardDetails::slug).toList();

        List<Rollup> all =
                accountability.rollups(officer, null, null, 200).orThrow().items();

        assertThat(all).extracting(rollup -> rollup.board().slug()).isEqualTo(boards);
        assertThat(all).extracting(Rollup::commitments).contains(0, 1, 2);
        assertThat(all)
                .allSatisfy(rollup -> assertThat(rollup)
                        .isEqualTo(accountability
                                .rollup(officer, rollup.board().slug(), null)
                                .orThrow()));
        assertThat(accountability
                        .rollups(Actor.anyone(), null, null, 200)
                        .orThrow()
                        .items())
                .extracting(Rollup::commitments)
                .containsOnly(0);
    }

    @Test
    void roll_ups_come_page_by_page() {
        Page<Rollup> first = accountability.rollups(officer, null, null, 1).orThrow();
        Page<Rollup> rest =
                accountability.rollups(officer, null, first.next(), 200).orThrow();

        assertThat(Stream.concat(first.items().stream(), rest.items().stream()))
                .extracting(rollup -> rollup.board().slug())
                .isEqualTo(bench.door(Boards.class).all().stream()
                        .map(BoardDetails::slug)
                        .toList());
        assertThat(rest.next()).isNull();
        assertThat(refusal(accountability.rollups(officer, null, "no board", 1)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(refusal(accountability.rollups(officer, bench.clock().today().plusDays(1), null, 1)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void profiles_are_for_members_of_the_board_s_partnership() {
        assertThat(refusal(accountability.partner(Actor.anyone(), Wellshire.BOARD, Wellshire.COUNTY)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(accountability.partner(officer, Wellshire.BOARD, "nobody")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(accountability.partner(officer, "no-board", Wellshire.COUNTY)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private String agreed(String organisation, String board) {
        return wellshire
                .agreed(organisation, aCommitment().boards(List.of(board)).build())
                .summary()
                .reference();
    }
}
