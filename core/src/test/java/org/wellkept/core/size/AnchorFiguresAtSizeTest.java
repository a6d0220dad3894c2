package org.wellkept.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
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

    /** Promises are spread so that promise k is of organisation k and made to board k, each counted from 0 and around; what was promised since counts. */
    private static final String OF_BOARD = """
            b.n in (select 1 + k % 1000 from generate_series(0, 9999) k join undertaking u on u.id in (
                select ub.undertaking_id from undertaking_board ub join board d on d.id = ub.board_id where d.slug = 'board-' || :number)
              join numbered w on w.id = u.organisation_id and w.n = 1 + k % 1000
              where k % 150 = :number - 1 and u.agreed_on is not null
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

        ContractFilter filter(ContractFigure figure) {
            return new ContractFilter(
                    circle.kind() == Circle.Kind.PARTNERSHIP ? circle.slug() : null,
                    circle.kind() == Circle.Kind.BOARD ? circle.slug() : null,
                    null,
                    year,
                    null,
                    figure,
                    null);
        }

        Map<String, @Nullable BigDecimal> recompute(String sql) {
            return recomputeEach(sql).getFirst();
        }

        List<Map<String, @Nullable BigDecimal>> recomputeEach(String sql) {
            String circleSql = circle.kind() == Circle.Kind.BOARD ? OF_BOARD : OF_PARTNERSHIP;
            return bench.sql()
                    .withHandle(handle -> handle.createQuery(COUNTED.replace("{CIRCLE}", circleSql)
                                    + sql.replace("{CIRCLE_BEFORE}", circleSql.replace(":on", ":before"))
                                            .replace("{VISIBLE}", VISIBLE))
                            .bind("number", number)
                            .bind("merged", year.equals(AFTER))
                            .bind("on", year.to())
                            .bind("before", year.previous().to())
                            .bind("year", year.begins())
                            .bind("from", year.from())
                            .bind("shared", shared)
                            .map((row, context) -> {
                                Map<String, @Nullable BigDecimal> found = new LinkedHashMap<>();
                                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                    found.put(row.getMetaData().getColumnLabel(column), plain(row.getObject(column)));
                                }
                                return found;
                            })
                            .list());
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
                            "contracted_given", rollup.contractedCovered().givenBy(),
                            "contracts", rollup.contractsCovered().sum(),
                            "contracts_given", rollup.contractsCovered().givenBy(),
                            "uplifted", rollup.staffUplifted().sum(),
                            "uplifted_given", rollup.staffUplifted().givenBy(),
                            "overdue", rollup.overdue(),
                            "next",
                                    rollup.lapsesNext()
                                            .map(due -> due.dueOn().toEpochDay())
                                            .orElse(null)))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select s.*, m.body_n from living_wage_standing s join mine m on m.id = s.organisation_id),
                            seen as (select * from x where {VISIBLE} and status in ('accredited', 'accreditedPhased'))
                            select (select count(*) from body) as partners, (select count(distinct body_n) from x where {VISIBLE}) as said,
                              (select count(*) from seen where status = 'accredited') as accredited,
                              (select count(*) from seen where status = 'accreditedPhased') as in_phases,
                              (select sum(staff_covered) from seen) as staff, (select count(staff_covered) from seen) as staff_given,
                              (select sum(contracted_covered) from seen) as contracted,
                              (select count(contracted_covered) from seen) as contracted_given,
                              (select sum(contracts_covered) from seen) as contracts,
                              (select count(contracts_covered) from seen) as contracts_given,
                              (select sum(staff_uplifted) from seen) as uplifted, (select count(staff_uplifted) from seen) as uplifted_given,
                              (select count(*) from seen where renewal_due_on < :on) as overdue,
                              (select min(renewal_due_on) - date '1970-01-01' from seen where renewal_due_on >= :on) as next"""));
        });
    }

    /** Of one notice that two bodies of a circle recorded, the lead buyer's record counts, or else the earlier one. */
    private static final String RUNNING = """
            , x as (select c.*, m.body_n from contract c join mine m on m.id = c.organisation_id
              where c.starts_on <= make_date(:year + 1, 3, 31) and c.ends_on >= :from),
            seen as (select x.*, row_number() over (partition by coalesce(notice_key, id::text) order by not lead_buyer, recorded_at) as place
              from x where {VISIBLE}),
            whole as (select * from seen where place = 1),
            running as (select w.*, case when w.value is not null then greatest(0, w.value - coalesce((select sum(lot.value) from whole lot
                where lot.organisation_id = w.organisation_id and lot.lot_of = w.reference), 0)) end as counts
              from whole w)
            """;

    @Test
    void contracts_and_their_social_value() {
        Spending spending = bench.door(Spending.class);
        Contracts contracts = bench.door(Contracts.class);
        asked().forEach(asked -> {
            ProcurementRollup rollup = spending.rollup(asked.actor(), asked.circle(), asked.year());
            ContractFigures figures = rollup.contracts();

            assertThat(figures(
                            "bodies", rollup.bodies(),
                            "answered", figures.answered(),
                            "running", figures.running(),
                            "elsewhere", figures.elsewhere(),
                            "undated", figures.undated(),
                            "value", figures.value().pounds(),
                            "value_told", figures.value().told(),
                            "kinds_told", figures.kindsTold(),
                            "local", pounds(figures, SupplierKind.LOCAL),
                            "sme", pounds(figures, SupplierKind.SME),
                            "vcse", pounds(figures, SupplierKind.VCSE),
                            "user_led", pounds(figures, SupplierKind.USER_LED),
                            "weighting_told", figures.weightingTold(),
                            "weighting_enough", figures.weightingEnough(),
                            "committed", figures.committed().pounds(),
                            "committed_told", figures.committed().told(),
                            "delivered", figures.delivered().pounds(),
                            "delivered_told", figures.delivered().told(),
                            "both", figures.both().told(),
                            "committed_of_both", figures.both().committed(),
                            "delivered_of_both", figures.both().delivered(),
                            "carbon_told", figures.carbonPlanTold(),
                            "carbon", figures.carbonPlan()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute(RUNNING + """
                            select (select count(*) from body) as bodies, (select count(distinct body_n) from seen) as answered,
                              (select count(*) from running) as running, (select count(*) from seen where place > 1) as elsewhere,
                              (select count(*) from (select * from contract c join mine m on m.id = c.organisation_id) x
                                where {VISIBLE} and starts_on is null) as undated,
                              (select coalesce(sum(counts), 0) from running) as value, (select count(counts) from running) as value_told,
                              (select count(supplier_kinds) from running) as kinds_told,
                              (select coalesce(sum(counts), 0) from running where 'local' = any(supplier_kinds)) as local,
                              (select coalesce(sum(counts), 0) from running where 'sme' = any(supplier_kinds)) as sme,
                              (select coalesce(sum(counts), 0) from running where 'vcse' = any(supplier_kinds)) as vcse,
                              (select coalesce(sum(counts), 0) from running where 'userLed' = any(supplier_kinds)) as user_led,
                              (select count(weighting) from running) as weighting_told,
                              (select count(*) from running where weighting >= 10) as weighting_enough,
                              (select coalesce(sum(committed_value), 0) from running) as committed,
                              (select count(committed_value) from running) as committed_told,
                              (select coalesce(sum(delivered_value), 0) from running) as delivered,
                              (select count(delivered_value) from running) as delivered_told,
                              (select count(committed_value + delivered_value) from running) as both,
                              (select coalesce(sum(committed_value), 0) from running where delivered_value is not null) as committed_of_both,
                              (select coalesce(sum(delivered_value), 0) from running where committed_value is not null) as delivered_of_both,
                              (select count(carbon_plan) from running) as carbon_told,
                              (select count(*) from running where carbon_plan) as carbon"""));
            assertThat(figures.byOrganisation().stream()
                            .map(of -> figures(
                                    "n", number(of.organisation().slug()),
                                    "contracts", of.contracts(),
                                    "value", of.value().pounds(),
                                    "told", of.value().told())))
                    .as("%s", asked)
                    .containsExactlyInAnyOrderElementsOf(asked.recomputeEach(RUNNING + """
                            select b.n, count(r.id) as contracts, coalesce(sum(r.counts), 0) as value, count(r.counts) as told
                            from (select distinct body_n as n from seen) b left join running r on r.body_n = b.n group by b.n"""));
            assertThat(Arrays.stream(ContractFigure.values())
                            .map(figure -> contracts.count(asked.actor(), asked.filter(figure))))
                    .as("the contracts that figures of %s open, also those that count elsewhere", asked)
                    .containsExactlyElementsOf(asked.recompute(RUNNING + """
                                            select count(value) as told, count(supplier_kinds) as kinds, count(weighting) as weighted,
                                              count(*) filter (where weighting >= 10) as enough,
                                              count(committed_value) as committed, count(delivered_value) as delivered,
                                              count(*) filter (where carbon_plan) as carbon from seen""").values().stream()
                            .map(count -> Objects.requireNonNull(count).intValue())
                            .toList());
        });
    }

    private static BigDecimal pounds(ContractFigures figures, SupplierKind kind) {
        return figures.byKind().getOrDefault(kind, figures.value()).pounds();
    }

    /** What each body tells of each year: of the bodies that it took over from, what it doesn't tell itself. */
    private static final String SPENT = """
            , x as (select s.*, m.body_n, m.n from spend s join mine m on m.id = s.organisation_id),
            told as (select distinct on (body_n, year) * from x where {VISIBLE} order by body_n, year, n = body_n desc)
            """;

    @Test
    void what_is_spent_where() {
        Spending spending = bench.door(Spending.class);
        asked().forEach(asked -> {
            SpendFigures spend =
                    spending.rollup(asked.actor(), asked.circle(), asked.year()).spend();

            assertThat(figures(
                            "answered", spend.answered(),
                            "carried",
                                    spend.bodies().stream()
                                            .filter(SpendFigures.OfBody::carried)
                                            .count(),
                            "total", spend.total().pounds(),
                            "total_told", spend.total().told(),
                            "previous", spend.totalSincePrevious().bodies(),
                            "previous_then", spend.totalSincePrevious().then(),
                            "previous_now", spend.totalSincePrevious().now(),
                            "baseline", spend.totalSinceBaseline().bodies(),
                            "baseline_then", spend.totalSinceBaseline().then(),
                            "baseline_now", spend.totalSinceBaseline().now()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute(SPENT + """
                            , now as (select * from told where year = :year),
                            previous as (select t.total as before, n.total from told t join now n using (body_n) where t.year = :year - 1),
                            base as (select t.total as before, n.total from told t join now n using (body_n) where t.baseline)
                            select (select count(*) from now) as answered, (select count(*) from now where n <> body_n) as carried,
                              (select coalesce(sum(total), 0) from now) as total, (select count(total) from now) as total_told,
                              (select count(*) from previous) as previous, (select coalesce(sum(before), 0) from previous) as previous_then,
                              (select coalesce(sum(total), 0) from previous) as previous_now,
                              (select count(*) from base) as baseline, (select coalesce(sum(before), 0) from base) as baseline_then,
                              (select coalesce(sum(total), 0) from base) as baseline_now"""));
            assertThat(spend.parts().stream().map(AnchorFiguresAtSizeTest::part))
                    .as("%s", asked)
                    .containsExactlyElementsOf(asked.recomputeEach(SPENT + """
                            , parts as (
                              select t.body_n, t.year, t.baseline, t.total, p.* from told t cross join lateral (values
                                (1, t.inner_spend, t.inner_place), (2, t.wider_spend, t.wider_place), (3, t.sme, ''), (4, t.vcse, ''),
                                (5, t.user_led, '')) p (part, spent, place)
                              where p.spent is not null
                            ), now as (select * from parts where year = :year),
                            compared as (
                              select t.part, t.year, t.baseline, t.spent as part_then, t.total as whole_then, n.spent as part_now,
                                n.total as whole_now
                              from parts t join now n using (body_n, part, place)
                            )
                            select a.told, a.spent, a.base, b.bodies as previous, b.part_then as previous_then, b.whole_then as previous_of,
                              b.part_now as previous_now, b.points as previous_points, c.bodies as baseline, c.part_then as baseline_then,
                              c.whole_then as baseline_of, c.part_now as baseline_now, c.points as baseline_points
                            from generate_series(1, 5) p
                            cross join lateral (select count(*) as told, coalesce(sum(spent), 0) as spent, coalesce(sum(total), 0) as base
                              from now where part = p) a
                            cross join lateral ({CHANGE} where part = p and year = :year - 1) b
                            cross join lateral ({CHANGE} where part = p and baseline) c
                            order by p""".replace("{CHANGE}", """
                            select count(*) as bodies, coalesce(sum(part_then), 0) as part_then, coalesce(sum(whole_then), 0) as whole_then,
                              coalesce(sum(part_now), 0) as part_now,
                              coalesce(round(round(100 * sum(part_now) / sum(whole_now), 4) - round(100 * sum(part_then) / sum(whole_then), 4)), 0)
                                as points from compared""")));
        });
    }

    private static Map<String, @Nullable BigDecimal> part(SpendFigures.Part part) {
        return figures(
                "told", part.told(),
                "spent", part.spent(),
                "base", part.base(),
                "previous", part.sincePrevious().bodies(),
                "previous_then", part.sincePrevious().then(),
                "previous_of", part.sincePrevious().baseThen(),
                "previous_now", part.sincePrevious().now(),
                "previous_points", part.sincePrevious().points(),
                "baseline", part.sinceBaseline().bodies(),
                "baseline_then", part.sinceBaseline().then(),
                "baseline_of", part.sinceBaseline().baseThen(),
                "baseline_now", part.sinceBaseline().now(),
                "baseline_points", part.sinceBaseline().points());
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
                            "of_hours", rollup.ofHours().answered(),
                            "green", rollup.greenSpace(),
                            "of_green", rollup.ofGreenSpace().answered(),
                            "homes_land", rollup.homesLand(),
                            "homes", rollup.homes(),
                            "of_homes", rollup.ofHomes().answered(),
                            "walking", rollup.walkingPounds(),
                            "pots", rollup.sharedPots(),
                            "of_walking", rollup.ofWalking().answered()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute("""
                            , x as (select s.*, m.body_n from site s join mine m on m.id = s.organisation_id where s.source is null),
                            seen as (select * from x where {VISIBLE}),
                            any_room as (select r.*, s.body_n from space r join seen s on s.id = r.site_id),
                            room as (select * from any_room where daterange(open_from, closed_on) @> :on::date),
                            hours as (select h.*, r.body_n from space_year h join any_room r on r.id = h.space_id where h.year = :year),
                            land as (select l.*, s.body_n from site_year l join seen s on s.id = l.site_id where l.year = :year)
                            select (select count(distinct site_id) from room) as sites, (select count(*) from room) as spaces,
                              (select count(*) from room where hire = 'free') as free, (select count(*) from room where hire = 'lowCost') as low_cost,
                              (select count(distinct body_n) from seen) as told, (select count(*) from body) as bodies,
                              (select sum(hours_offered) from hours) as offered, (select sum(hours_used) from hours) as used,
                              (select sum(hours_offered) from hours where hours_used is not null) as counted,
                              (select count(distinct body_n) from hours) as of_hours, (select sum(green_space_ha) from land) as green,
                              (select count(distinct body_n) from land where green_space_ha is not null) as of_green,
                              (select sum(homes_land_ha) from land) as homes_land, (select sum(homes_planned) from land) as homes,
                              (select count(distinct body_n) from land where coalesce(homes_land_ha, homes_planned) is not null) as of_homes,
                              (select sum(walking_pounds) from land where not walking_shared_pot) as walking,
                              (select count(*) from land where walking_shared_pot) as pots,
                              (select count(distinct body_n) from land where walking_pounds is not null) as of_walking"""));
            assertThat(figures(
                            "spaces", sum(asked, EstateFigure.SPACES, site -> BigDecimal.valueOf(site.spaces())),
                            "hours", sum(asked, EstateFigure.HOURS, CountedSite::hoursOffered),
                            "green", sum(asked, EstateFigure.GREEN_SPACE, CountedSite::greenSpace),
                            "homes_land", sum(asked, EstateFigure.HOMES, CountedSite::homesLand),
                            "walking",
                                    sum(
                                            asked,
                                            EstateFigure.WALKING,
                                            site -> site.walkingSharedPot() ? null : site.walkingPounds())))
                    .as("the sites of %s", asked)
                    .isEqualTo(figures(
                            "spaces", rollup.spaces() == 0 ? null : rollup.spaces(),
                            "hours", rollup.hoursOffered(),
                            "green", rollup.greenSpace(),
                            "homes_land", rollup.homesLand(),
                            "walking", rollup.walkingPounds()));
        });
    }

    /** Of the sites that a figure opens; null where none tells it. */
    private static @Nullable BigDecimal sum(
            Asked asked, EstateFigure figure, Function<CountedSite, @Nullable BigDecimal> value) {
        return bench.door(Estates.class).records(asked.actor(), asked.circle(), asked.year(), figure).sites().stream()
                .flatMap(site -> Stream.ofNullable(value.apply(site)))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /**
     * What returns tell of this year and the year before (then), each figure once: of a body that was taken over, what the one
     * that took over doesn't answer itself. From 1 to 4 people with support are kept from whoever is no partner.
     */
    private static final String RETURNS = """
            , x as (select r.*, m.body_n, m.n from anchor_year r join mine m on m.id = r.organisation_id where r.year_begins = :year),
            sent as (select * from x where {VISIBLE}),
            figure as (
              select f.*, s.body_n, not :shared and f.figure = 'supportedEmployment' and f.value between 1 and 4 as guarded
              from anchor_figure f join sent s on s.id = f.anchor_year_id
              where s.n = s.body_n or not exists (select 1 from anchor_figure own join sent k on k.id = own.anchor_year_id
                where k.n = s.body_n and own.figure = f.figure and (own.value is not null or not own.applies))
            ), told as (select *, case when not guarded then value end as shown from figure where value is not null or not applies),
            then_mine as (select b.n, b.id from numbered b where {CIRCLE_BEFORE}),
            then_told as (
              select f.figure, m.n, f.value from anchor_figure f join anchor_year x on x.id = f.anchor_year_id
              join then_mine m on m.id = x.organisation_id
              where x.year_begins = :year - 1 and {VISIBLE}
                and (:shared or f.figure <> 'supportedEmployment' or f.value not between 1 and 4)
            ), small as (select w.n from numbered w join organisation o on o.id = w.id where o.small)
            """;

    @Test
    void what_years_come_to() {
        AnchorRollups rollups = bench.door(AnchorRollups.class);
        asked().forEach(asked -> {
            AnchorRollup rollup = rollup(asked, asked.year());
            AnchorRollup before = rollup(asked, asked.year().previous());

            assertThat(figures(
                            "bodies", rollup.bodies(),
                            "told", rollup.told(),
                            "silent", rollup.silent().size()))
                    .as("%s", asked)
                    .isEqualTo(asked.recompute(RETURNS + """
                            select (select count(*) from body) as bodies, (select count(distinct body_n) from sent) as told,
                              case when :shared then (select count(*) from body where n not in (select body_n from sent)) else 0 end as silent"""));
            assertThat(rollup.figures().stream().map(AnchorFiguresAtSizeTest::figure))
                    .as("%s", asked)
                    .containsExactlyElementsOf(asked.recomputeEach(RETURNS + """
                            select a.*, s.part, s.whole, s.bodies as share_bodies, c.bodies as same, c.before, c.now
                            from unnest(array['hired', 'hiredLocally', 'apprenticeships', 'supportedEmployment', 'livedExperiencePosts', 'carbon',
                              'greenTravel', 'homesWarmer', 'homesEnabled', 'communityGrants', 'volunteering'],
                              array[true, true, false, false, true, false, false, false, false, true, true]) with ordinality k (figure, of_all, at)
                            cross join lateral (
                              select sum(t.shown) as sum,
                                (select count(*) from body b where b.n in (select body_n from told where figure = k.figure)
                                  or k.of_all or b.n not in (select n from small)) as asked,
                                count(distinct t.body_n) as answered,
                                count(distinct t.body_n) - count(distinct t.body_n) filter (where t.value is not null) as not_applying,
                                count(distinct t.body_n) filter (where t.guarded) as fewer
                              from told t where t.figure = k.figure) a
                            cross join lateral (select sum(t.value) as part, sum(t.whole) as whole, nullif(count(distinct t.body_n), 0) as bodies
                              from told t where t.figure = k.figure and t.whole is not null) s
                            cross join lateral (select nullif(count(*), 0) as bodies, sum(b.value) as before, sum(n.shown) as now
                              from (select body_n as n, sum(shown) as shown from told where figure = k.figure group by body_n) n
                              join then_told b on b.n = n.n and b.figure = k.figure
                              where b.value is not null and n.shown is not null) c
                            order by k.at"""));
            assertThat(rollup.figures().stream()
                            .map(sum -> sum.before(asked.year()).map(of -> of.tally())))
                    .as("the year before in the trend of %s", asked)
                    .containsExactlyElementsOf(before.figures().stream()
                            .map(sum -> Optional.of(sum.now()).filter(tally -> tally.answered() > 0))
                            .toList());
            // opening each figure of every circle would take as long as all the rest
            for (AnchorFigure figure : asked.number() % 10 == 1 ? AnchorFigure.values() : new AnchorFigure[0]) {
                FigureRecords records = rollups.records(
                                asked.actor(),
                                asked.circle().kind(),
                                asked.circle().slug(),
                                asked.year(),
                                figure)
                        .orThrow();
                AnchorRollup.Tally tally = rollup.figure(figure).now();
                assertThat(figures(
                                "sum",
                                        records.told().stream()
                                                .flatMap(one -> Stream.ofNullable(
                                                        one.told().value()))
                                                .reduce(BigDecimal::add)
                                                .orElse(null),
                                "not_told", records.notTold().size()))
                        .as("the records of %s, %s", figure, asked)
                        .isEqualTo(figures(
                                "sum", tally.sum(), "not_told", asked.shared() ? tally.asked() - tally.answered() : 0));
            }
        });
    }

    private static AnchorRollup rollup(Asked asked, FinancialYear year) {
        return bench.door(AnchorRollups.class)
                .of(asked.actor(), asked.circle().kind(), asked.circle().slug(), year)
                .orThrow();
    }

    private static Map<String, @Nullable BigDecimal> figure(AnchorRollup.FigureSum sum) {
        AnchorRollup.Tally tally = sum.now();
        AnchorRollup.Share share = tally.share();
        AnchorRollup.SameBodies same = sum.same();
        return figures(
                "sum", tally.sum(),
                "asked", tally.asked(),
                "answered", tally.answered(),
                "not_applying", tally.notApplying(),
                "fewer", tally.fewerThanFive(),
                "part", share == null ? null : share.part(),
                "whole", share == null ? null : share.whole(),
                "share_bodies", share == null ? null : share.bodies(),
                "same", same == null ? null : same.bodies(),
                "before", same == null ? null : same.before(),
                "now", same == null ? null : same.now());
    }

    @Test
    void levels_one_by_one_with_the_latest_check_of_each() {
        asked().forEach(asked -> assertThat(rollup(asked, asked.year()).profiles().stream()
                        .flatMap(profile -> profile.levels().stream()
                                .map(level -> figures(
                                        "n", number(profile.body().slug()),
                                        "at_place", level.dimension() == AnchorDimension.PLACE ? 1 : 0,
                                        "level", level.told().level(),
                                        "checked", level.check() == null ? 0 : 1,
                                        "borne_out",
                                                level.check() != null
                                                                && level.check().bearsItOut()
                                                        ? 1
                                                        : 0))))
                .as("%s", asked)
                .containsExactlyInAnyOrderElementsOf(asked.recomputeEach("""
                        , x as (select r.*, m.n from anchor_year r join mine m on m.id = r.organisation_id
                          where r.year_begins = :year and m.n = m.body_n)
                        select x.n, (p.dimension = 'place')::int as at_place, p.level, (k.answer is not null)::int as checked,
                          (k.answer is not distinct from 'substantial')::int as borne_out
                        from x join anchor_progression p on p.anchor_year_id = x.id
                        left join progression_check k on k.anchor_year_id = x.id and k.dimension = p.dimension
                          and k.checked_on = (select max(l.checked_on) from progression_check l where l.anchor_year_id = x.id)
                          and (:shared or k.answer = 'substantial')
                        where {VISIBLE} and p.level is not null""")));
    }

    private static int number(String slug) {
        return Integer.parseInt(slug.substring("organisation-".length()));
    }

    /** Names and numbers in turn, as SQL would answer them. */
    private static Map<String, @Nullable BigDecimal> figures(@Nullable Object... pairs) {
        Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            figures.put(String.valueOf(pairs[i]), plain(pairs[i + 1]));
        }
        return figures;
    }

    private static @Nullable BigDecimal plain(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString()).stripTrailingZeros();
    }
}
