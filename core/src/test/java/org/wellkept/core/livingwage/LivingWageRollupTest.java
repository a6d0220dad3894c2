package org.wellkept.core.livingwage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.livingwage.StandingFixture.accredited;
import static org.wellkept.core.livingwage.StandingFixture.inPhases;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWageRollup.RenewalDue;
import org.wellkept.core.livingwage.LivingWageRollup.Total;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class LivingWageRollupTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    private final LivingWage livingWage = bench.door(LivingWage.class);
    private Wellshire wellshire;
    private Circle partnership;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        bench.clock().set(SPRING.minusYears(3));
        wellshire = Wellshire.in(bench);
        bench.clock().set(FIRST_DAY);
        partnership =
                bench.door(Gathering.class).ofPartnership(Wellshire.PARTNERSHIP).orElseThrow();
    }

    @Test
    void partners_are_counted_with_how_many_said_anything() {
        stand(Wellshire.COUNTY, Visibility.PUBLIC, accredited(SPRING, 900, 300));
        stand(Wellshire.VALE, Visibility.PUBLIC, inPhases(SPRING.minusYears(1), 400));
        stand(Wellshire.ICB, Visibility.PUBLIC, StandingTerms.of(SPRING, WageStatus.EXPLORING));
        stand(Wellshire.OPEN_DOOR, Visibility.PUBLIC, accredited(SPRING.minusDays(1), null, null));

        LivingWageRollup rollup = rollup(Actor.anyone());

        assertThat(rollup.partners()).isEqualTo(6);
        assertThat(rollup.said()).isEqualTo(4);
        assertThat(rollup.accredited()).isEqualTo(2);
        assertThat(rollup.inPhases()).isEqualTo(1);
        assertThat(rollup.staffCovered()).isEqualTo(new Total(1_300, 2, 3));
        assertThat(rollup.contractedCovered()).isEqualTo(new Total(310, 2, 3));
        assertThat(rollup.contractsCovered()).isEqualTo(new Total(3, 1, 3));
        assertThat(rollup.staffUplifted()).isEqualTo(new Total(40, 1, 3));
        assertThat(rollup.overdue()).isEqualTo(1);
        assertThat(rollup.lapsesNext().orElseThrow())
                .extracting(due -> due.organisation().slug(), RenewalDue::dueOn)
                .containsExactly(Wellshire.OPEN_DOOR, SPRING.minusDays(1).plusYears(1));
    }

    @Test
    void what_nobody_said_is_unknown_and_never_zero() {
        LivingWageRollup rollup = rollup(Actor.anyone());

        assertThat(rollup.partners()).isEqualTo(6);
        assertThat(rollup.said()).isZero();
        assertThat(rollup.staffCovered()).isEqualTo(new Total(null, 0, 0));
        assertThat(rollup.lapsesNext()).isEmpty();
    }

    @Test
    void the_figures_of_what_lapsed_are_counted_no_more_but_those_of_the_year_before_stay() {
        stand(Wellshire.COUNTY, Visibility.PUBLIC, accredited(SPRING, 900, 300));
        stand(Wellshire.COUNTY, Visibility.PUBLIC, StandingTerms.of(FIRST_DAY, WageStatus.LAPSED));

        assertThat(rollup(Actor.anyone()).staffCovered().sum()).isNull();
        assertThat(livingWage
                        .rollup(Actor.anyone(), partnership, new FinancialYear(2025))
                        .staffCovered()
                        .sum())
                .isEqualTo(900);
    }

    @Test
    void everybody_counts_what_they_may_read() {
        stand(Wellshire.COUNTY, Visibility.OWN, accredited(SPRING, 900, 300));
        stand(Wellshire.VALE, Visibility.SHARED, accredited(SPRING, 400, 0));
        stand(Wellshire.OPEN_DOOR, Visibility.PUBLIC, accredited(SPRING, 12, 0));

        assertThat(rollup(Actor.anyone()).staffCovered().sum()).isEqualTo(12);
        assertThat(rollup(wellshire.boardMember(Wellshire.BOARD)).staffCovered().sum())
                .isEqualTo(412);
        assertThat(rollup(wellshire.lead(Wellshire.COUNTY)).staffCovered().sum())
                .isEqualTo(1_312);
        assertThat(rollup(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL))
                        .staffCovered()
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void a_board_gathers_those_that_promised_it_something() {
        stand(Wellshire.COUNTY, Visibility.PUBLIC, accredited(SPRING, 900, 300));
        stand(Wellshire.VALE, Visibility.PUBLIC, accredited(SPRING, 400, 0));
        wellshire.agreed(
                Wellshire.COUNTY, aCommitment().boards(List.of(Wellshire.BOARD)).build());
        Circle board = bench.door(Gathering.class).ofBoard(Wellshire.BOARD).orElseThrow();

        assertThat(livingWage.partners(Actor.anyone(), board, FIRST_DAY))
                .extracting(partner -> partner.organisation().slug(), PartnerStanding::staffCovered)
                .containsExactly(tuple(Wellshire.COUNTY, 900));
    }

    @Test
    void a_merged_body_counts_once_and_its_own_word_takes_the_place_of_what_was_before() {
        stand(Wellshire.COUNTY, Visibility.PUBLIC, accredited(SPRING, 900, 300));
        stand(Wellshire.VALE, Visibility.PUBLIC, inPhases(SPRING, 400));
        merge(Wellshire.COUNTY, LocalDate.of(2026, 9, 1));
        merge(Wellshire.VALE, LocalDate.of(2026, 9, 1));

        LivingWageRollup carried = rollup(Actor.anyone());
        assertThat(carried.partners()).isEqualTo(4);
        assertThat(carried.said()).isEqualTo(1);
        assertThat(carried.accredited()).as("the least of both").isZero();
        assertThat(carried.inPhases()).isEqualTo(1);
        assertThat(carried.staffCovered()).isEqualTo(new Total(1_300, 1, 1));
        assertThat(livingWage.partners(Actor.anyone(), partnership, FIRST_DAY).stream()
                        .filter(PartnerStanding::isAccredited))
                .singleElement()
                .satisfies(partner -> {
                    assertThat(partner.organisation().slug()).isEqualTo(Wellshire.ICB);
                    assertThat(partner.carriedFrom())
                            .containsExactly("Vale Borough Council", "Wellshire County Council");
                });

        stand(Wellshire.ICB, Visibility.PUBLIC, accredited(FIRST_DAY, 1_250, 310));
        assertThat(rollup(Actor.anyone()).staffCovered()).isEqualTo(new Total(1_250, 1, 1));
        assertThat(livingWage
                        .rollup(Actor.anyone(), partnership, LocalDate.of(2026, 8, 31))
                        .staffCovered())
                .as("before the merger")
                .isEqualTo(new Total(1_300, 2, 2));
    }

    @Test
    void the_same_comes_out_of_sql_that_was_written_differently() {
        stand(Wellshire.COUNTY, Visibility.PUBLIC, StandingTerms.of(SPRING.minusYears(2), WageStatus.APPLIED));
        stand(Wellshire.COUNTY, Visibility.PUBLIC, inPhases(SPRING.minusYears(1), 800));
        stand(Wellshire.COUNTY, Visibility.PUBLIC, accredited(SPRING, 900, 300));
        stand(Wellshire.VALE, Visibility.PUBLIC, accredited(SPRING.minusYears(1), 350, null));
        stand(Wellshire.VALE, Visibility.PUBLIC, StandingTerms.of(SPRING.plusDays(20), WageStatus.LAPSED));
        stand(Wellshire.ICB, Visibility.PUBLIC, inPhases(SPRING.plusDays(3), 120));
        stand(Wellshire.OPEN_DOOR, Visibility.SHARED, accredited(SPRING, 12, 0));
        stand(Wellshire.NORTHMOOR_COUNCIL, Visibility.PUBLIC, accredited(SPRING, 5_000, 0));

        for (LocalDate on : List.of(SPRING.minusYears(2), SPRING.minusDays(1), SPRING.plusDays(10), FIRST_DAY)) {
            LivingWageRollup rollup = livingWage.rollup(Actor.anyone(), partnership, on);
            Map<String, Object> plain = bench.sql()
                    .withHandle(handle ->
                            handle.createQuery("""
                                    select count(*) as said,
                                      count(*) filter (where s.status = 'accredited') as accredited,
                                      count(*) filter (where s.status = 'accreditedPhased') as phased,
                                      sum(case when s.status like 'accredited%' then s.staff_covered end) as staff,
                                      sum(case when s.status like 'accredited%' then s.contracted_covered end) as contracted,
                                      sum(case when s.status like 'accredited%' then s.contracts_covered end) as contracts,
                                      sum(case when s.status like 'accredited%' then s.staff_uplifted end) as uplifted,
                                      min(s.renewal_due_on) filter (where s.status like 'accredited%' and s.renewal_due_on >= :on) as next
                                    from organisation o
                                    cross join lateral (select * from living_wage_standing x
                                      where x.organisation_id = o.id and x.published_on is not null and x.from_on <= :on
                                      order by x.from_on desc limit 1) s
                                    where o.slug <> 'northmoor-council'""").bind("on", on).mapToMap().one());

            assertThat((long) rollup.said()).isEqualTo(plain.get("said"));
            assertThat((long) rollup.accredited()).isEqualTo(plain.get("accredited"));
            assertThat((long) rollup.inPhases()).isEqualTo(plain.get("phased"));
            assertThat(whole(rollup.staffCovered())).isEqualTo(plain.get("staff"));
            assertThat(whole(rollup.contractedCovered())).isEqualTo(plain.get("contracted"));
            assertThat(whole(rollup.contractsCovered())).isEqualTo(plain.get("contracts"));
            assertThat(whole(rollup.staffUplifted())).isEqualTo(plain.get("uplifted"));
            assertThat(rollup.lapsesNext().map(due -> Date.valueOf(due.dueOn())))
                    .isEqualTo(Optional.ofNullable(plain.get("next")));
        }
    }

    private static @Nullable Long whole(Total total) {
        Integer sum = total.sum();
        return sum == null ? null : Long.valueOf(sum);
    }

    /** The ICB takes over the body, whose life ends the day before. */
    private void merge(String predecessor, LocalDate on) {
        bench.sqlAsOwner().useHandle(handle -> {
            handle.createUpdate("""
                            insert into succession (predecessor_id, successor_id, taken_over_on, kind)
                            select p.id, s.id, :on, 'merger' from organisation p, organisation s
                            where p.slug = :predecessor and s.slug = :successor""")
                    .bind("predecessor", predecessor)
                    .bind("successor", Wellshire.ICB)
                    .bind("on", on)
                    .execute();
            handle.createUpdate("update organisation set valid_to = :last where slug = :predecessor")
                    .bind("predecessor", predecessor)
                    .bind("last", on.minusDays(1))
                    .execute();
        });
    }

    private LivingWageRollup rollup(Actor actor) {
        return livingWage.rollup(actor, partnership, FIRST_DAY);
    }

    private void stand(String organisation, Visibility visibility, StandingTerms terms) {
        Actor lead = wellshire.lead(organisation);
        Standing recorded = livingWage.record(lead, organisation, terms).orThrow();
        if (visibility != Visibility.OWN) {
            livingWage.share(lead, recorded.id()).orThrow();
        }
        if (visibility == Visibility.PUBLIC) {
            livingWage.publish(lead, recorded.id()).orThrow();
        }
    }
}
