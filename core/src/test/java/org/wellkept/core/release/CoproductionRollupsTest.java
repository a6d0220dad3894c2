package org.wellkept.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.CoProduction.cafe;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.release.CoproductionFigures.Group;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class CoproductionRollupsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private CoProduction coProduction;
    private CoproductionRollups rollups;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        coProduction = new CoProduction(bench, wellshire);
        rollups = bench.door(CoproductionRollups.class);
    }

    private CoproductionFigures ofBoard(Actor actor) {
        return rollups.ofBoard(actor, Wellshire.BOARD).orThrow();
    }

    @Test
    void a_board_without_co_production_has_zeros_and_the_groups_that_plans_most_often_miss() {
        CoproductionFigures figures = ofBoard(Actor.anyone());

        assertThat(figures.activities()).isZero();
        assertThat(figures.claimed()).containsEntry(Rung.CO_DESIGN, 0).hasSize(7);
        assertThat(figures.daysToPay()).isNull();
        assertThat(figures.groups())
                .allSatisfy(group -> {
                    assertThat(group.oftenMissed()).isTrue();
                    assertThat(group.activities()).isZero();
                })
                .extracting(Group::theme)
                .contains("sex-workers", "children-and-young-people");
    }

    @Test
    void promises_that_it_shaped_are_counted_with_their_base() {
        String shaped = wellshire
                .published(
                        Wellshire.COUNTY,
                        aCommitment().boards(List.of(Wellshire.BOARD)).build())
                .summary()
                .reference();
        wellshire.published(
                Wellshire.COUNTY,
                aCommitment().title("Another").boards(List.of(Wellshire.BOARD)).build());
        About about = cafe(20).about();
        coProduction.published(cafe(20).with(new About(
                about.title(),
                about.kind(),
                about.purpose(),
                about.area(),
                List.of(),
                null,
                about.boards(),
                List.of(shaped))));

        assertThat(ofBoard(Actor.anyone()).promises()).isEqualTo(2);
        assertThat(ofBoard(Actor.anyone()).shaped()).isEqualTo(1);
        assertThat(rollups.ofOrganisation(Actor.anyone(), Wellshire.COUNTY)
                        .orThrow()
                        .shaped())
                .isEqualTo(1);
        assertThat(rollups.ofOrganisation(Actor.anyone(), Wellshire.COUNTY)
                        .orThrow()
                        .activities())
                .isZero();
    }

    @Test
    void what_is_only_shared_shapes_a_promise_for_the_partnership_and_for_nobody_outside_it() {
        String promise = wellshire
                .published(
                        Wellshire.COUNTY,
                        aCommitment().boards(List.of(Wellshire.BOARD)).build())
                .summary()
                .reference();
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        Activities activities = bench.door(Activities.class);
        String activity = activities
                .log(
                        lead,
                        new LogActivity(
                                Wellshire.PARTNERSHIP,
                                Wellshire.COUNTY,
                                ActivityTerms.titled("Talk about the park")
                                        .with(new About(
                                                "Talk about the park",
                                                null,
                                                null,
                                                null,
                                                List.of(),
                                                null,
                                                List.of(Wellshire.BOARD),
                                                List.of(promise)))))
                .orThrow()
                .reference();
        assertThat(ofBoard(lead).shaped()).as("a draft shapes nothing yet").isZero();
        activities.share(lead, activity).orThrow();

        assertThat(ofBoard(Actor.anyone()).shaped()).isZero();
        assertThat(ofBoard(lead).shaped()).isEqualTo(1);
    }

    @Test
    void what_was_told_is_late_or_waits_and_what_was_paid_are_counted() {
        String told = coProduction.published(cafe(20)).reference();
        coProduction.published(cafe(20));
        coProduction.published(ActivityTerms.titled("Walk along the canal"));
        bench.door(Activities.class)
                .tell(
                        wellshire.lead(Wellshire.OPEN_DOOR),
                        told,
                        new TellPeople(TestClock.FIRST_DAY, "A letter", "We open later.", null, null, Map.of()))
                .orThrow();

        CoproductionFigures figures =
                rollups.ofOrganisation(Actor.anyone(), Wellshire.OPEN_DOOR).orThrow();

        assertThat(figures.activities()).isEqualTo(3);
        assertThat(figures.told()).isEqualTo(1);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.longestLate()).isEqualTo(13);
        assertThat(figures.waiting()).isZero();
        assertThat(figures.paymentSaid()).isEqualTo(2);
        assertThat(figures.paymentOffered()).isEqualTo(2);
        assertThat(figures.daysToPay()).isEqualTo(14);
        assertThat(figures.claimed()).containsEntry(Rung.CO_DESIGN, 2);
    }

    @Test
    void groups_are_told_by_how_often_they_took_part_and_never_by_sums_of_people() {
        coProduction.published(cafe(30, new GroupCount("carers", 12), new GroupCount("young-carers", 8)));
        coProduction.published(cafe(30, new GroupCount("carers", 3)));

        assertThat(ofBoard(Actor.anyone()).groups())
                .filteredOn(group -> group.activities() > 0)
                .containsExactly(
                        new Group("carers", "Carers", false, 2), new Group("young-carers", "Young carers", false, 1));
    }

    @Test
    void a_gap_counts_outside_the_partnership_once_it_is_public() {
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, TestClock.FIRST_DAY);
        coProduction.speak(codes, Rung.INFORMING, Rung.INFORMING, Rung.INFORMING, Rung.CO_DESIGN, Rung.CONSULTATION);
        bench.clock().set(LocalDate.of(2026, 11, 2));
        bench.door(Releases.class).makeDue();

        assertThat(ofBoard(Actor.anyone()).gaps()).isZero();
        assertThat(ofBoard(Actor.anyone()).felt()).containsEntry(Rung.INFORMING, 0);
        assertThat(ofBoard(wellshire.boardMember(Wellshire.BOARD)).gaps()).isEqualTo(1);
        bench.clock().set(LocalDate.of(2026, 11, 9));
        assertThat(ofBoard(Actor.anyone()).gaps()).isEqualTo(1);
        assertThat(ofBoard(Actor.anyone()).felt()).containsEntry(Rung.INFORMING, 1);
    }

    @Test
    void nobody_is_told_of_a_board_that_is_not_there() {
        assertThat(refusal(rollups.ofBoard(Actor.anyone(), "nobody"))).isInstanceOf(Refusal.NotFound.class);
    }
}
