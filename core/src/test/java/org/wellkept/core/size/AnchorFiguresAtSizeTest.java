package org.wellkept.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.test.CoreBench;

/**
 * Every figure of anchor work at 1,000 organisations, against SQL that knows whose records they are by the numbers of the
 * organisations alone: nothing of the product's own tables of who took over from whom, or who may read what, is asked.
 */
@Tag("database")
class AnchorFiguresAtSizeTest {

    private static final FinancialYear BEFORE = new FinancialYear(2024);
    private static final FinancialYear AFTER = new FinancialYear(2025);

    /**
     * The bodies of a circle at a year's end (body_n), with whose records count under them (n): {@code merged} says whether the
     * merger is over.
     */
    private static final String COUNTED = """
            with numbered as (
              select id, substring(slug from 14)::int as n from organisation where slug like 'organisation-%'
            ), gone as (
              select n from numbered where :merged and n % 40 = 0 and n <= 950
            ), body as (
              select b.n from numbered b where b.n not in (select n from gone) and {CIRCLE}
            ), counted as (
              select n as body_n, n from body union all select b.n, b.n - 50 from body b where b.n - 50 in (select n from gone)
            ), mine as (select c.body_n, c.n, o.id from counted c join numbered o on o.n = c.n)
            """;

    private static final String OF_PARTNERSHIP = "(b.n - 1) % 50 = :number - 1";

    /** Promises are spread so that promise k is of organisation k and made to board k, each counted from 0 and around. */
    private static final String OF_BOARD = """
            b.n in (select 1 + k % 1000 from generate_series(0, 9999) k join undertaking u on u.id in (
                select ub.undertaking_id from undertaking_board ub join board d on d.id = ub.board_id where d.slug = 'board-' || :number)
              join numbered w on w.id = u.organisation_id and w.n = 1 + k % 1000
              where k % 150 = :number - 1 and u.agreed_on <= :on
                and (u.closed_on is null or u.closed_on > :on or u.closed_as = 'completed'))""";

    private static final String VISIBLE = "(x.visibility = 'public' or :shared and x.visibility = 'shared')";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @BeforeAll
    static void fill() throws SQLException {
        LocalDate today = LocalDate.of(2026, 11, 23);
        bench.clock().set(today);
        Generator.fill(bench.database().asOwner(), Size.S, today);
        AnchorGenerator.fill(bench.database().asOwner());
    }

    /** A circle with the year and the reader for whom it is counted. */
    private record Asked(Circle circle, int number, FinancialYear year, Actor actor, boolean shared) {

        Map<String, @Nullable Object> recompute(String sql) {
            String circleSql = circle.kind() == Circle.Kind.BOARD ? OF_BOARD : OF_PARTNERSHIP;
            return bench.sql()
                    .withHandle(handle -> handle.createQuery(
                                    COUNTED.replace("{CIRCLE}", circleSql) + sql.replace("{VISIBLE}", VISIBLE))
                            .bind("number", number)
                            .bind("merged", year.equals(AFTER))
                            .bind("on", year.to())
                            .bind("year", year.begins())
                            .bind("from", year.from())
                            .bind("shared", shared)
                            .map((row, context) -> {
                                Map<String, @Nullable Object> found = new LinkedHashMap<>();
                                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                    Object value = row.getObject(column);
                                    found.put(
                                            row.getMetaData().getColumnLabel(column),
                                            value == null
                                                    ? null
                                                    : new BigDecimal(value.toString()).stripTrailingZeros());
                                }
                                return found;
                            })
                            .one());
        }
    }

    private static Stream<Asked> asked() {
        Gathering gathering = bench.door(Gathering.class);
        List<Asked> all = new ArrayList<>();
        for (FinancialYear year : List.of(BEFORE, AFTER)) {
            IntStream.rangeClosed(1, 50).forEach(n -> {
                Circle circle = gathering.ofPartnership("partnership-" + n).orElseThrow();
                all.add(new Asked(circle, n, year, Actor.anyone(), false));
                all.add(new Asked(circle, n, year, member(circle.id()), true));
            });
            IntStream.of(1, 7, 40, 149)
                    .forEach(n -> all.add(
                            new Asked(gathering.ofBoard("board-" + n).orElseThrow(), n, year, Actor.anyone(), false)));
        }
        return all.stream();
    }

    private static Actor member(UUID partnership) {
        return new Actor(
                new UUID(0, 3),
                "Board member",
                List.of(new RoleHeld(Role.BOARD_MEMBER, null, null, "A board", Set.of(partnership))));
    }

    @Test
    void the_living_wage() {
        LivingWage livingWage = bench.door(LivingWage.class);
        asked().forEach(asked -> {
            LivingWageRollup rollup = livingWage.rollup(asked.actor(), asked.circle(), asked.year());

            assertThat(figures(
                            "partners", rollup.partners(),
                            "said", rollup.said(),
                            "accredited", rollup.accredited(),
                            "in_phases", rollup.inPhases(),
                            "staff", rollup.staffCovered().sum(),
                            "staff_given", rollup.staffCovered().givenBy(),
                            "contracted", rollup.contractedCovered().sum(),
                            "contracts", rollup.contractsCovered().sum(),
                            "uplifted", rollup.staffUplifted().sum()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select s.*, m.body_n from living_wage_standing s join mine m on m.id = s.organisation_id),
                            seen as (select * from x where {VISIBLE} and status in ('accredited', 'accreditedPhased'))
                            select (select count(*) from body) as partners, (select count(distinct body_n) from x where {VISIBLE}) as said,
                              (select count(*) from seen where status = 'accredited') as accredited,
                              (select count(*) from seen where status = 'accreditedPhased') as in_phases,
                              (select sum(staff_covered) from seen) as staff, (select count(staff_covered) from seen) as staff_given,
                              (select sum(contracted_covered) from seen) as contracted, (select sum(contracts_covered) from seen) as contracts,
                              (select sum(staff_uplifted) from seen) as uplifted"""));
        });
    }

    @Test
    void contracts_and_spend() {
        Spending spending = bench.door(Spending.class);
        asked().forEach(asked -> {
            ProcurementRollup rollup = spending.rollup(asked.actor(), asked.circle(), asked.year());
            ContractFigures contracts = rollup.contracts();
            SpendFigures.Part inner = part(rollup, SpendPart.INNER);
            SpendFigures.Part vcse = part(rollup, SpendPart.VCSE);

            assertThat(figures(
                            "bodies", rollup.bodies(),
                            "running", contracts.running(),
                            "value", contracts.value().pounds(),
                            "value_told", contracts.value().told(),
                            "vcse_contracts",
                                    contracts
                                            .byKind()
                                            .getOrDefault(SupplierKind.VCSE, contracts.value())
                                            .pounds(),
                            "weighting_told", contracts.weightingTold(),
                            "weighting_enough", contracts.weightingEnough(),
                            "spenders", rollup.spend().answered(),
                            "total", rollup.spend().total().pounds(),
                            "inner_told", inner.told(),
                            "inner", inner.spent(),
                            "inner_base", inner.base(),
                            "vcse", vcse.spent(),
                            "then", inner.sinceBaseline().then(),
                            "now", inner.sinceBaseline().now()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select c.*, m.body_n from contract c join mine m on m.id = c.organisation_id
                              where c.starts_on <= make_date(:year + 1, 3, 31) and c.ends_on >= :from),
                            running as (select * from x where {VISIBLE}),
                            told as (select x.*, m.body_n, (select b.inner_spend from spend b where b.organisation_id in
                                (select k.id from mine k where k.body_n = m.body_n) and b.baseline and b.inner_spend is not null) as inner_then
                              from spend x join mine m on m.id = x.organisation_id where x.year = :year and {VISIBLE})
                            select (select count(*) from body) as bodies, (select count(*) from running) as running,
                              (select coalesce(sum(value), 0) from running) as value, (select count(value) from running) as value_told,
                              (select coalesce(sum(value), 0) from running where 'vcse' = any(supplier_kinds)) as vcse_contracts,
                              (select count(weighting) from running) as weighting_told,
                              (select count(*) from running where weighting >= 10) as weighting_enough,
                              (select count(*) from told) as spenders, (select coalesce(sum(total), 0) from told) as total,
                              (select count(inner_spend) from told) as inner_told, (select coalesce(sum(inner_spend), 0) from told) as inner,
                              (select coalesce(sum(total), 0) from told where inner_spend is not null) as inner_base,
                              (select coalesce(sum(vcse), 0) from told) as vcse,
                              (select coalesce(sum(inner_then), 0) from told where inner_spend is not null) as then,
                              (select coalesce(sum(inner_spend), 0) from told where inner_then is not null) as now"""));
        });
    }

    @Test
    void rooms_and_land() {
        Estates estates = bench.door(Estates.class);
        asked().forEach(asked -> {
            EstateRollup rollup = estates.rollup(asked.actor(), asked.circle(), asked.year());

            assertThat(figures(
                            "sites", rollup.sites(),
                            "spaces", rollup.spaces(),
                            "free", rollup.freeSpaces(),
                            "low_cost", rollup.lowCostSpaces(),
                            "told", rollup.ofSpaces().answered(),
                            "bodies", rollup.ofSpaces().bodies(),
                            "offered", rollup.hoursOffered(),
                            "used", rollup.hoursUsed(),
                            "counted", rollup.hoursCounted(),
                            "green", rollup.greenSpace(),
                            "walking", rollup.walkingPounds(),
                            "pots", rollup.sharedPots()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select s.*, m.body_n from site s join mine m on m.id = s.organisation_id),
                            seen as (select * from x where {VISIBLE}),
                            room as (select r.* from space r join seen s on s.id = r.site_id),
                            hours as (select h.* from space_year h join room r on r.id = h.space_id where h.year = :year),
                            land as (select l.* from site_year l join seen s on s.id = l.site_id where l.year = :year)
                            select (select count(*) from seen) as sites, (select count(*) from room) as spaces,
                              (select count(*) from room where hire = 'free') as free, (select count(*) from room where hire = 'lowCost') as low_cost,
                              (select count(distinct body_n) from seen) as told, (select count(*) from body) as bodies,
                              (select sum(hours_offered) from hours) as offered, (select sum(hours_used) from hours) as used,
                              (select sum(hours_offered) from hours where hours_used is not null) as counted,
                              (select sum(green_space_ha) from land) as green,
                              (select sum(walking_pounds) from land where not walking_shared_pot) as walking,
                              (select count(*) from land where walking_shared_pot) as pots"""));
        });
    }

    @Test
    void what_years_come_to() {
        AnchorRollups rollups = bench.door(AnchorRollups.class);
        asked().forEach(asked -> {
            AnchorRollup rollup = rollups.of(
                            asked.actor(), asked.circle().kind(), asked.circle().slug(), asked.year())
                    .orThrow();
            AnchorRollup.Tally locally =
                    rollup.figure(AnchorFigure.HIRED_LOCALLY).now();
            AnchorRollup.Share share = locally.share();

            assertThat(figures(
                            "bodies", rollup.bodies(),
                            "told", rollup.told(),
                            "hired", rollup.figure(AnchorFigure.HIRED).now().sum(),
                            "hired_told",
                                    rollup.figure(AnchorFigure.HIRED).now().answered(),
                            "locally", locally.sum(),
                            "locally_of", share == null ? null : share.whole(),
                            "homes",
                                    rollup.figure(AnchorFigure.HOMES_WARMER)
                                            .now()
                                            .sum(),
                            "homes_told",
                                    rollup.figure(AnchorFigure.HOMES_WARMER)
                                            .now()
                                            .answered(),
                            "grants",
                                    rollup.figure(AnchorFigure.COMMUNITY_GRANTS)
                                            .now()
                                            .sum()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select r.*, m.body_n from anchor_year r join mine m on m.id = r.organisation_id where r.year_begins = :year),
                            told as (select f.*, x.body_n from anchor_figure f join x on x.id = f.anchor_year_id where {VISIBLE})
                            select (select count(*) from body) as bodies, (select count(distinct body_n) from told) as told,
                              (select sum(value) from told where figure = 'hired') as hired,
                              (select count(*) from told where figure = 'hired') as hired_told,
                              (select sum(value) from told where figure = 'hiredLocally') as locally,
                              (select sum(whole) from told where figure = 'hiredLocally') as locally_of,
                              (select sum(value) from told where figure = 'homesWarmer') as homes,
                              (select count(*) from told where figure = 'homesWarmer') as homes_told,
                              (select sum(value) from told where figure = 'communityGrants') as grants"""));
        });
    }

    private static SpendFigures.Part part(ProcurementRollup rollup, SpendPart wanted) {
        return rollup.spend().parts().stream()
                .filter(part -> part.part() == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Names and numbers in turn, as SQL would answer them. */
    private static Map<String, @Nullable Object> figures(@Nullable Object... pairs) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object number = pairs[i + 1];
            figures.put(
                    String.valueOf(pairs[i]),
                    number == null ? null : new BigDecimal(number.toString()).stripTrailingZeros());
        }
        return figures;
    }
}
