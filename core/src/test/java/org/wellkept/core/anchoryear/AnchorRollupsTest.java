package org.wellkept.core.anchoryear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.AnchorReturns.YEAR;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.OfYear;
import org.wellkept.core.anchoryear.AnchorRollup.SameBodies;
import org.wellkept.core.anchoryear.AnchorRollup.Share;
import org.wellkept.core.anchoryear.AnchorRollup.Tally;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Circle.Kind;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.AnchorReturns;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class AnchorRollupsTest {

    private static final FinancialYear BEFORE = YEAR.previous();

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private AnchorReturns returns;
    private AnchorRollups rollups;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        returns = new AnchorReturns(bench, wellshire);
        rollups = bench.door(AnchorRollups.class);
    }

    @Test
    void a_sum_says_how_many_of_those_asked_answered() {
        returns.published(Wellshire.COUNTY, YEAR, Map.of(AnchorFigure.APPRENTICESHIPS, FigureTold.of(40)));
        returns.published(Wellshire.VALE, YEAR, Map.of(AnchorFigure.APPRENTICESHIPS, FigureTold.of(0)));
        returns.published(Wellshire.ICB, YEAR, Map.of(AnchorFigure.APPRENTICESHIPS, FigureTold.DOES_NOT_APPLY));

        // six have joined, and Open Door, which is small, is not asked
        assertThat(partnership(YEAR).figure(AnchorFigure.APPRENTICESHIPS).now())
                .isEqualTo(new Tally(new BigDecimal("40"), 5, 3, 1, 0, null));
        assertThat(partnership(YEAR).bodies()).isEqualTo(6);
        assertThat(partnership(YEAR).told()).isEqualTo(3);
        assertThat(rollups.of(wellshire.observer(), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, YEAR)
                        .orThrow()
                        .silent())
                .extracting(Body::slug)
                .containsExactly(Wellshire.HEALTHWATCH, Wellshire.OPEN_DOOR, Wellshire.VOICES);
        assertThat(partnership(YEAR).silent()).isEmpty();
    }

    @Test
    void a_figure_that_nobody_told_has_no_sum() {
        Tally tally = partnership(YEAR).figure(AnchorFigure.HIRED).now();

        assertThat(tally.sum()).isNull();
        assertThat(tally.answered()).isZero();
        assertThat(tally.asked()).isEqualTo(6);
        assertThat(partnership(YEAR).isEmpty()).isTrue();
    }

    @Test
    void a_share_is_of_those_alone_that_told_both() {
        returns.published(
                Wellshire.COUNTY,
                YEAR,
                Map.of(AnchorFigure.HIRED, FigureTold.of(100), AnchorFigure.HIRED_LOCALLY, FigureTold.of(60)));
        returns.published(Wellshire.VALE, YEAR, Map.of(AnchorFigure.HIRED, FigureTold.of(900)));
        returns.published(Wellshire.ICB, YEAR, Map.of(AnchorFigure.HIRED_LOCALLY, FigureTold.of(7)));

        Tally locally = partnership(YEAR).figure(AnchorFigure.HIRED_LOCALLY).now();

        assertThat(locally.sum()).isEqualByComparingTo("67");
        assertThat(locally.share()).isEqualTo(new Share(new BigDecimal("60"), new BigDecimal("100"), 1));
    }

    @Test
    void a_trend_shows_each_year_with_its_own_coverage_and_the_change_of_those_that_told_both() {
        returns.published(Wellshire.COUNTY, BEFORE, hired(100));
        returns.published(Wellshire.COUNTY, YEAR, hired(120));
        returns.published(Wellshire.VALE, YEAR, hired(50));

        AnchorRollup.FigureSum hired = partnership(YEAR).figure(AnchorFigure.HIRED);

        assertThat(hired.trend()).extracting(OfYear::year).containsExactly(BEFORE, YEAR);
        assertThat(hired.trend()).extracting(of -> of.tally().answered()).containsExactly(1, 2);
        assertThat(hired.same()).isEqualTo(new SameBodies(1, new BigDecimal("100"), new BigDecimal("120")));
        assertThat(partnership(BEFORE).figure(AnchorFigure.HIRED).trend())
                .extracting(OfYear::year)
                .containsExactly(BEFORE);
    }

    @Test
    void drafts_count_for_nobody_and_what_was_sent_counts_for_partners() {
        returns.drafted(Wellshire.COUNTY, YEAR, hired(100));
        returns.sent(Wellshire.VALE, YEAR, hired(50));

        assertThat(sum(wellshire.lead(Wellshire.COUNTY), YEAR)).isEqualByComparingTo("50");
        assertThat(sum(wellshire.officer(Wellshire.BOARD), YEAR)).isEqualByComparingTo("50");
        assertThat(sum(Actor.anyone(), YEAR)).isNull();
        assertThat(sum(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), YEAR)).isNull();
    }

    @Test
    void the_records_behind_a_figure_are_named_and_so_is_who_did_not_answer() {
        returns.published(Wellshire.COUNTY, YEAR, hired(100));
        returns.published(Wellshire.VALE, YEAR, Map.of(AnchorFigure.CARBON, FigureTold.of(1)));

        FigureRecords records = rollups.records(
                        wellshire.lead(Wellshire.VALE),
                        Kind.PARTNERSHIP,
                        Wellshire.PARTNERSHIP,
                        YEAR,
                        AnchorFigure.HIRED)
                .orThrow();

        assertThat(records.told()).extracting(one -> one.body().slug()).containsExactly(Wellshire.COUNTY);
        assertThat(records.notTold())
                .extracting(Body::slug)
                .containsExactly(
                        Wellshire.HEALTHWATCH, Wellshire.ICB, Wellshire.OPEN_DOOR, Wellshire.VALE, Wellshire.VOICES);
    }

    @Test
    void the_data_holds_what_was_sent_row_by_row_as_far_as_the_reader_may_read_it() {
        returns.published(
                Wellshire.COUNTY,
                YEAR,
                Map.of(AnchorFigure.HIRED, FigureTold.of(100), AnchorFigure.SUPPORTED_EMPLOYMENT, FigureTold.of(3)));
        returns.published(Wellshire.COUNTY, BEFORE, hired(90));
        returns.sent(Wellshire.VALE, YEAR, hired(50));
        returns.drafted(Wellshire.ICB, YEAR, hired(10));

        assertThat(exported(Actor.anyone(), null, null))
                .containsExactly(
                        "wellshire-county-council 2024/25 hired 90",
                        "wellshire-county-council 2025/26 hired 100",
                        "wellshire-county-council 2025/26 supportedEmployment fewer than five");
        assertThat(exported(wellshire.lead(Wellshire.ICB), null, YEAR))
                .containsExactly(
                        "vale-borough-council 2025/26 hired 50",
                        "wellshire-county-council 2025/26 hired 100",
                        "wellshire-county-council 2025/26 supportedEmployment 3");
        Gathering gathering = bench.door(Gathering.class);
        assertThat(exported(
                        Actor.anyone(), gathering.ofOrganisation(Wellshire.VALE).orElseThrow(), null))
                .isEmpty();
        assertThat(exported(
                        Actor.anyone(),
                        gathering.ofPartnership(Wellshire.PARTNERSHIP).orElseThrow(),
                        BEFORE))
                .containsExactly("wellshire-county-council 2024/25 hired 90");
    }

    private List<String> exported(Actor actor, @Nullable Circle circle, @Nullable FinancialYear year) {
        List<String> rows = new ArrayList<>();
        rollups.export(
                actor,
                circle,
                year,
                row -> rows.add(row.organisation().slug() + " "
                        + row.year().words() + " "
                        + switch (row.answer()) {
                            case ToldOfYear.OfFigure figure ->
                                figure.figure().code() + " "
                                        + (figure.fewerThanFive()
                                                ? "fewer than five"
                                                : String.valueOf(figure.told().value()));
                            case ToldOfYear.OfDimension level ->
                                level.dimension().code() + " " + level.told().level();
                        }));
        return rows;
    }

    @Test
    void a_few_people_in_supported_jobs_stay_out_of_the_sum_outside_the_partnership() {
        returns.published(Wellshire.COUNTY, YEAR, Map.of(AnchorFigure.SUPPORTED_EMPLOYMENT, FigureTold.of(20)));
        returns.published(Wellshire.VALE, YEAR, Map.of(AnchorFigure.SUPPORTED_EMPLOYMENT, FigureTold.of(3)));

        Tally outside =
                partnership(YEAR).figure(AnchorFigure.SUPPORTED_EMPLOYMENT).now();
        Tally inside = rollups.of(wellshire.lead(Wellshire.ICB), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, YEAR)
                .orThrow()
                .figure(AnchorFigure.SUPPORTED_EMPLOYMENT)
                .now();

        assertThat(outside.sum()).isEqualByComparingTo("20");
        assertThat(outside.answered()).isEqualTo(2);
        assertThat(outside.fewerThanFive()).isEqualTo(1);
        assertThat(inside.sum()).isEqualByComparingTo("23");
    }

    @Test
    void a_board_gathers_those_that_promised_it_something() {
        wellshire.published(
                Wellshire.COUNTY, aCommitment().boards(List.of(Wellshire.BOARD)).build());
        returns.published(Wellshire.COUNTY, YEAR, hired(100));
        returns.published(Wellshire.VALE, YEAR, hired(50));

        AnchorRollup board =
                rollups.of(Actor.anyone(), Kind.BOARD, Wellshire.BOARD, YEAR).orThrow();

        assertThat(board.bodies()).isEqualTo(1);
        assertThat(board.figure(AnchorFigure.HIRED).now().sum()).isEqualByComparingTo("100");
        assertThat(rollups.of(Actor.anyone(), Kind.ORGANISATION, Wellshire.VALE, YEAR)
                        .orThrow()
                        .figure(AnchorFigure.HIRED)
                        .now()
                        .sum())
                .isEqualByComparingTo("50");
        assertThat(refusal(rollups.of(Actor.anyone(), Kind.BOARD, "nowhere", YEAR)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void levels_stand_side_by_side_and_are_never_added_up() {
        returns.sentLevel(Wellshire.COUNTY, 3);
        returns.sentLevel(Wellshire.VALE, 1);

        AnchorRollup rollup = rollups.of(wellshire.lead(Wellshire.ICB), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, YEAR)
                .orThrow();

        assertThat(rollup.profiles())
                .extracting(profile -> profile.body().slug())
                .containsExactly(Wellshire.VALE, Wellshire.COUNTY);
        assertThat(rollup.profiles().getLast().level(AnchorDimension.EMPLOYMENT))
                .hasValueSatisfying(level -> assertThat(level.told().level()).isEqualTo(3));
        assertThat(rollup.told()).isEqualTo(2);
    }

    @Test
    void figures_of_a_body_that_merged_in_the_middle_of_a_year_count_once_on_both_sides_of_the_day() {
        String trust = added("wellshire-trust");
        String partnershipTrust = added("vale-trust");
        returns.published(trust, BEFORE, hired(10));
        returns.published(partnershipTrust, BEFORE, hired(20));
        returns.published(trust, YEAR, hired(5));
        returns.published(partnershipTrust, YEAR, hired(6));
        String merged = added("united-trust");

        taken(merged, LocalDate.of(YEAR.begins(), 10, 1), SuccessionKind.MERGER, trust, partnershipTrust);

        assertThat(sum(Actor.anyone(), BEFORE)).isEqualByComparingTo("30");
        assertThat(partnership(BEFORE).bodies()).isEqualTo(8);
        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("11");
        assertThat(partnership(YEAR).bodies()).isEqualTo(7);
        assertThat(partnership(YEAR).figure(AnchorFigure.HIRED).now().answered())
                .isEqualTo(1);

        returns.published(merged, YEAR, hired(12));
        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("12");
    }

    @Test
    void a_successor_that_tells_one_figure_leaves_the_others_to_those_before_it() {
        String trust = added("wellshire-trust");
        returns.published(
                trust, YEAR, Map.of(AnchorFigure.HIRED, FigureTold.of(5), AnchorFigure.CARBON, FigureTold.of(70)));
        String renamed = added("wellshire-hospitals");
        taken(renamed, LocalDate.of(YEAR.begins(), 6, 1), SuccessionKind.RENAME, trust);
        returns.published(
                renamed,
                YEAR,
                Map.of(
                        AnchorFigure.HIRED,
                        FigureTold.of(9),
                        AnchorFigure.CARBON,
                        new FigureTold(null, true, "Still counting.")));

        AnchorRollup rollup = partnership(YEAR);

        assertThat(rollup.figure(AnchorFigure.HIRED).now().sum()).isEqualByComparingTo("9");
        assertThat(rollup.figure(AnchorFigure.CARBON).now().sum()).isEqualByComparingTo("70");
        assertThat(rollup.figure(AnchorFigure.CARBON).now().answered()).isEqualTo(1);
    }

    @Test
    void figures_pass_on_through_several_mergers() {
        String first = added("first-trust");
        returns.published(first, YEAR, hired(1));
        String second = added("second-trust");
        taken(second, LocalDate.of(YEAR.begins(), 6, 1), SuccessionKind.MERGER, first);
        String third = added("third-trust");
        taken(third, LocalDate.of(YEAR.begins(), 9, 1), SuccessionKind.MERGER, second);

        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("1");
        assertThat(rollups.records(Actor.anyone(), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, YEAR, AnchorFigure.HIRED)
                        .orThrow()
                        .told())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.body().slug()).isEqualTo("third-trust");
                    assertThat(one.teller().slug()).isEqualTo("first-trust");
                });
        returns.published(third, YEAR, hired(4));
        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("4");
    }

    @Test
    void what_told_something_in_between_stands_for_those_before_it() {
        String first = added("first-trust");
        returns.published(first, YEAR, hired(1));
        String second = added("second-trust");
        taken(second, LocalDate.of(YEAR.begins(), 6, 1), SuccessionKind.MERGER, first);
        returns.published(second, YEAR, hired(2));
        String third = added("third-trust");
        taken(third, LocalDate.of(YEAR.begins(), 9, 1), SuccessionKind.MERGER, second);

        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void nobody_carries_the_figures_of_a_body_that_was_split() {
        String whole = added("whole-trust");
        returns.published(whole, BEFORE, hired(10));
        returns.published(whole, YEAR, hired(5));
        String north = added("north-trust");
        String south = added("south-trust");
        LocalDate day = LocalDate.of(YEAR.begins(), 10, 1);
        taken(north, day, SuccessionKind.SPLIT, whole);
        taken(south, day, SuccessionKind.SPLIT, whole);
        returns.published(north, YEAR, hired(2));

        assertThat(sum(Actor.anyone(), BEFORE)).isEqualByComparingTo("10");
        assertThat(sum(Actor.anyone(), YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void partners_go_on_reading_what_a_body_shared_before_it_was_merged() {
        String trust = added("wellshire-trust");
        returns.sent(trust, YEAR, hired(5));
        taken(added("united-trust"), TestClock.FIRST_DAY, SuccessionKind.MERGER, trust);
        bench.clock().set(TestClock.FIRST_DAY.plusDays(1));

        assertThat(sum(wellshire.lead(Wellshire.VALE), YEAR)).isEqualByComparingTo("5");
        assertThat(sum(Actor.anyone(), YEAR)).isNull();
    }

    @Test
    void every_figure_is_what_plain_sql_makes_of_the_records() {
        Random random = new Random(61);
        String merged = added("united-trust");
        for (int i = 0; i < 12; i++) {
            String slug = added("body-" + i);
            for (FinancialYear year : List.of(BEFORE, YEAR)) {
                returns.published(slug, year, someFigures(random));
            }
            if (i % 4 == 0) {
                taken(merged, LocalDate.of(YEAR.begins(), 7, 1).plusDays(i), SuccessionKind.MERGER, slug);
            }
        }
        returns.published(merged, YEAR, Map.of(AnchorFigure.HIRED, FigureTold.of(77)));

        for (FinancialYear year : List.of(BEFORE, YEAR)) {
            AnchorRollup rollup = rollups.of(
                            wellshire.lead(Wellshire.ICB), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, year)
                    .orThrow();
            for (AnchorFigure figure : AnchorFigure.values()) {
                assertThat(rollup.figure(figure).now().sum())
                        .as(figure + " in " + year.words())
                        .isEqualByComparingTo(independently(year, figure));
            }
        }
    }

    /** No table of the roll-up is used: in the first year all count, in the second the merged body's word stands for three. */
    private BigDecimal independently(FinancialYear year, AnchorFigure figure) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("""
                                select sum(f.value) from anchor_figure f join anchor_year y on y.id = f.anchor_year_id
                                join organisation o on o.id = y.organisation_id
                                where y.year_begins = :year and f.figure = :figure
                                  and not (:figure = 'hired' and :year = :merging and o.slug in ('body-0', 'body-4', 'body-8'))""")
                        .bind("year", year.begins())
                        .bind("figure", figure.code())
                        .bind("merging", YEAR.begins())
                        .mapTo(BigDecimal.class)
                        .one());
    }

    private static Map<AnchorFigure, FigureTold> someFigures(Random random) {
        Map<AnchorFigure, FigureTold> figures = new HashMap<>();
        for (AnchorFigure figure : AnchorFigure.values()) {
            if (figure == AnchorFigure.HIRED || random.nextBoolean()) {
                figures.put(
                        figure,
                        FigureTold.of(figure == AnchorFigure.HIRED ? 50 + random.nextInt(50) : random.nextInt(50)));
            }
        }
        return figures;
    }

    private AnchorRollup partnership(FinancialYear year) {
        return rollups.of(Actor.anyone(), Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, year)
                .orThrow();
    }

    private @Nullable BigDecimal sum(Actor actor, FinancialYear year) {
        return rollups.of(actor, Kind.PARTNERSHIP, Wellshire.PARTNERSHIP, year)
                .orThrow()
                .figure(AnchorFigure.HIRED)
                .now()
                .sum();
    }

    private static Map<AnchorFigure, FigureTold> hired(long people) {
        return Map.of(AnchorFigure.HIRED, FigureTold.of(people));
    }

    private String added(String slug) {
        bench.door(Organisations.class)
                .add(
                        wellshire.administrator(),
                        new AddOrganisation(
                                Wellshire.PARTNERSHIP,
                                slug,
                                slug.replace('-', ' '),
                                OrganisationKind.NHS_TRUST,
                                true,
                                false,
                                false,
                                List.of(),
                                null,
                                null,
                                null))
                .orThrow();
        return slug;
    }

    private void taken(String successor, LocalDate on, SuccessionKind kind, String... predecessors) {
        bench.door(Successions.class)
                .record(wellshire.administrator(), new RecordSuccession(successor, List.of(predecessors), on, kind))
                .orThrow();
    }
}
