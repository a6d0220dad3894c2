package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

/** Roll-ups against SQL that was written without looking at how they are made, over many bodies, shared contracts and mergers. */
@Tag("database")
class ProcurementRollupTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final List<Visibility> VISIBILITIES = List.of(Visibility.values());
    private static final int BODIES = 200;
    private static final int CONTRACTS = 3_000;
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate MERGED_ON = LocalDate.of(2025, 4, 1);

    private static final Spending spending = bench.door(Spending.class);
    private static Actor reader;
    private static Circle circle;

    @BeforeAll
    static void fill() {
        Wellshire wellshire = Wellshire.in(bench);
        reader = wellshire.lead(Wellshire.COUNTY);
        UUID by = reader.signedInPerson();
        bench.sqlAsOwner().useTransaction(handle -> new Filling(handle, by).fill());
        circle =
                bench.door(Gathering.class).ofPartnership(Wellshire.PARTNERSHIP).orElseThrow();
    }

    @Test
    void the_contracts_of_a_partnership_are_what_other_sql_makes_of_them() {
        for (Actor actor : List.of(reader, Actor.anyone())) {
            ContractFigures figures = spending.rollup(actor, circle, YEAR).contracts();
            Map<String, Object> expected = contracts(actor.isSignedIn());

            assertThat(number(expected, "running")).isPositive().isEqualTo(figures.running());
            assertThat(number(expected, "elsewhere")).isPositive().isEqualTo(figures.elsewhere());
            assertThat(number(expected, "undated")).isPositive().isEqualTo(figures.undated());
            assertThat(number(expected, "told")).isEqualTo(figures.value().told());
            assertThat(money(expected, "value"))
                    .isEqualByComparingTo(figures.value().pounds());
            assertThat(money(expected, "local")).isEqualByComparingTo(figure(figures, SupplierKind.LOCAL));
            assertThat(money(expected, "vcse")).isEqualByComparingTo(figure(figures, SupplierKind.VCSE));
            assertThat(number(expected, "weighting_told")).isEqualTo(figures.weightingTold());
            assertThat(number(expected, "weighting_enough")).isPositive().isEqualTo(figures.weightingEnough());
            assertThat(money(expected, "committed"))
                    .isEqualByComparingTo(figures.committed().pounds());
            assertThat(number(expected, "both_told")).isEqualTo(figures.both().told());
            assertThat(money(expected, "both_delivered"))
                    .isEqualByComparingTo(figures.both().delivered());
            assertThat(figures.byOrganisation().stream()
                            .mapToInt(ContractFigures.OfOrganisation::contracts)
                            .sum())
                    .isEqualTo(figures.running());
        }
    }

    @Test
    void every_figure_leads_to_the_contracts_that_it_counts() {
        Contracts contracts = bench.door(Contracts.class);
        ContractFigures figures = spending.rollup(reader, circle, YEAR).contracts();

        assertThat(counted(contracts, null, null)).isEqualTo(figures.running());
        assertThat(counted(contracts, null, ContractFigure.WEIGHTING_ENOUGH)).isEqualTo(figures.weightingEnough());
        assertThat(counted(contracts, null, ContractFigure.COMMITTED_TOLD))
                .isEqualTo(figures.committed().told());
        assertThat(counted(contracts, SupplierKind.LOCAL, ContractFigure.VALUE_TOLD))
                .isEqualTo(Objects.requireNonNull(figures.byKind().get(SupplierKind.LOCAL))
                        .told());
    }

    private static int counted(Contracts contracts, @Nullable SupplierKind kind, @Nullable ContractFigure figure) {
        List<ContractSummary> found = new ArrayList<>();
        contracts.export(
                reader, new ContractFilter(Wellshire.PARTNERSHIP, null, null, YEAR, kind, figure, null), found::add);
        return (int) found.stream().filter(each -> each.elsewhere() == null).count();
    }

    @Test
    void the_spend_of_a_partnership_is_what_other_sql_makes_of_it() {
        for (Actor actor : List.of(reader, Actor.anyone())) {
            SpendFigures figures = spending.rollup(actor, circle, YEAR).spend();
            Map<String, Object> expected = spend(actor.isSignedIn());

            assertThat(number(expected, "answered")).isPositive().isEqualTo(figures.answered());
            assertThat(money(expected, "total"))
                    .isEqualByComparingTo(figures.total().pounds());
            SpendFigures.Part inner = figures.parts().getFirst();
            assertThat(number(expected, "inner_told")).isPositive().isEqualTo(inner.told());
            assertThat(money(expected, "inner_spent")).isEqualByComparingTo(inner.spent());
            assertThat(money(expected, "inner_base")).isEqualByComparingTo(inner.base());
            SpendFigures.Change since = inner.sinceBaseline();
            assertThat(number(expected, "compared")).isPositive().isEqualTo(since.bodies());
            assertThat(money(expected, "inner_then")).isEqualByComparingTo(since.then());
            assertThat(money(expected, "base_then")).isEqualByComparingTo(since.baseThen());
            assertThat(money(expected, "inner_now")).isEqualByComparingTo(since.now());
            assertThat(money(expected, "base_now")).isEqualByComparingTo(since.baseNow());
        }
    }

    @Test
    void a_merged_body_counts_once_on_both_sides_of_the_merger() {
        FinancialYear before = YEAR.previous();
        assertThat(spending.rollup(reader, circle, before).bodies())
                .isEqualTo(spending.rollup(reader, circle, YEAR).bodies() + 10);
        SpendFigures figures = spending.rollup(reader, circle, YEAR).spend();
        assertThat(figures.bodies())
                .filteredOn(body -> body.organisation().slug().startsWith("merged-"))
                .hasSize(10)
                .anyMatch(SpendFigures.OfBody::carried)
                .anyMatch(body -> body.terms() != null && !body.carried());
        assertThat(figures.bodies())
                .extracting(body -> body.organisation().slug())
                .doesNotContain("body-0", "body-1");
    }

    private static BigDecimal figure(ContractFigures figures, SupplierKind kind) {
        return Objects.requireNonNull(figures.byKind().get(kind)).pounds();
    }

    /** From the record upwards: who carries whom, which records are chained together, and which of them comes first. */
    private static Map<String, Object> contracts(boolean shared) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("""
                        with recursive member as (
                          select o.id from partnership_organisation m join organisation o on o.id = m.organisation_id
                          join partnership p on p.id = m.partnership_id
                          where p.slug = :partnership and o.joined_on is not null and :on between coalesce(o.valid_from, :on) and coalesce(o.valid_to, :on)
                        ), climb as (
                          select c.id as contract, c.organisation_id as at, 0 as steps from contract c
                          union all
                          select climb.contract, s.successor_id, climb.steps + 1 from climb
                          join succession s on s.predecessor_id = climb.at and s.taken_over_on <= :on
                        ), under as (
                          select distinct on (contract) contract, at as body from climb where at in (select id from member)
                          order by contract, steps
                        ), live as (
                          select c.*, u.body from contract c join under u on u.contract = c.id
                          where (c.visibility = 'public' or :shared and c.visibility = 'shared')
                            and daterange(c.starts_on, c.ends_on, '[]') && daterange(:from, :to, '[]') and c.starts_on is not null
                        ), edge as (
                          select a.id as a, b.id as b from live a join live b on a.organisation_id <> b.organisation_id and (
                            a.notice_key = b.notice_key
                            or a.pairing_key = b.pairing_key and num_nulls(a.notice_key, b.notice_key) > 0)
                        ), chained as (
                          select id as a, id as b from live
                          union select c.a, e.b from chained c join edge e on e.a = c.b
                        ), component as (
                          select a as id, min(b::text) as part from chained group by a
                        ), ranked as (
                          select l.id, l.organisation_id, l.body, k.part,
                            first_value(l.body) over (partition by k.part order by not l.lead_buyer, l.recorded_at, l.id::text) as winner
                          from live l join component k on k.id = l.id
                        ), chosen as (
                          select distinct on (r.part) r.part, r.organisation_id from ranked r join live l on l.id = r.id
                          where r.body = r.winner
                          order by r.part, r.organisation_id <> r.body, not l.lead_buyer, l.recorded_at, l.id::text
                        ), counted as (
                          select l.* from live l join component k on k.id = l.id join chosen ch on ch.part = k.part
                          where ch.organisation_id = l.organisation_id
                        ), lots as (
                          select organisation_id, lot_of, sum(value) as of_lots from counted where lot_of is not null group by 1, 2
                        ), worth as (
                          select c.*, greatest(c.value - coalesce(l.of_lots, 0), 0) as adds from counted c
                          left join lots l on l.organisation_id = c.organisation_id and l.lot_of = c.reference
                        )
                        select count(*) as running, (select count(*) from live) - count(*) as elsewhere,
                          (select count(*) from contract c join under u on u.contract = c.id where c.starts_on is null
                            and (c.visibility = 'public' or :shared and c.visibility = 'shared')) as undated,
                          count(value) as told, sum(adds) filter (where value is not null) as value,
                          sum(adds) filter (where 'local' = any(supplier_kinds)) as local,
                          sum(adds) filter (where 'vcse' = any(supplier_kinds)) as vcse,
                          count(weighting) as weighting_told, count(*) filter (where weighting >= 10) as weighting_enough,
                          sum(committed_value) as committed,
                          count(*) filter (where committed_value is not null and delivered_value is not null) as both_told,
                          sum(delivered_value) filter (where committed_value is not null) as both_delivered
                        from worth""")
                        .bind("partnership", Wellshire.PARTNERSHIP)
                        .bind("on", YEAR.to())
                        .bind("from", YEAR.from())
                        .bind("to", YEAR.to())
                        .bind("shared", shared)
                        .mapToMap()
                        .one());
    }

    private static Map<String, Object> spend(boolean shared) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("""
                        with seen as (
                          select * from spend where visibility = 'public' or :shared and visibility = 'shared'
                        ), member as (
                          select o.id from partnership_organisation m join organisation o on o.id = m.organisation_id
                          join partnership p on p.id = m.partnership_id
                          where p.slug = :partnership and o.joined_on is not null and :on between coalesce(o.valid_from, :on) and coalesce(o.valid_to, :on)
                        ), parents as (
                          select m.id, count(s.predecessor_id) as many from member m left join succession s on s.successor_id = m.id
                          group by m.id
                        ), told as (
                          select m.id, y.year, s.total, s.inner_place, s.inner_spend from member m
                          cross join (select distinct year from seen) y join seen s on s.organisation_id = m.id and s.year = y.year
                          union all
                          select m.id, s.year, case when count(s.total) = p.many then sum(s.total) end,
                            case when count(distinct lower(s.inner_place)) = 1 and count(s.inner_place) = p.many then min(s.inner_place) end,
                            case when count(distinct lower(s.inner_place)) = 1 and count(s.inner_spend) = p.many then sum(s.inner_spend) end
                          from member m join parents p on p.id = m.id join succession x on x.successor_id = m.id
                          join seen s on s.organisation_id = x.predecessor_id
                          where not exists (select 1 from seen own where own.organisation_id = m.id and own.year = s.year)
                          group by m.id, s.year, p.many having count(*) = p.many
                        ), base as (
                          select organisation_id as id, year from seen where baseline and organisation_id in (select id from member)
                          union
                          select x.successor_id, min(s.year) from succession x join parents p on p.id = x.successor_id
                          left join seen s on s.organisation_id = x.predecessor_id and s.baseline
                          where not exists (select 1 from seen own where own.organisation_id = x.successor_id and own.baseline)
                          group by x.successor_id, p.many having count(s.year) = p.many and count(distinct s.year) = 1
                        ), compared as (
                          select n.inner_spend as inner_now, n.total as base_now, t.inner_spend as inner_then, t.total as base_then
                          from told n join base b on b.id = n.id and b.year < n.year join told t on t.id = n.id and t.year = b.year
                          where n.year = :year and lower(n.inner_place) = lower(t.inner_place)
                            and n.inner_spend is not null and t.inner_spend is not null and n.total > 0 and t.total > 0
                        )
                        select count(*) filter (where num_nonnulls(total, inner_spend) > 0) as answered, sum(total) as total,
                          count(*) filter (where inner_spend is not null and total > 0) as inner_told,
                          sum(inner_spend) filter (where total > 0) as inner_spent,
                          sum(total) filter (where inner_spend is not null) as inner_base,
                          (select count(*) from compared) as compared, (select sum(inner_now) from compared) as inner_now,
                          (select sum(base_now) from compared) as base_now, (select sum(inner_then) from compared) as inner_then,
                          (select sum(base_then) from compared) as base_then
                        from told where year = :year""")
                        .bind("partnership", Wellshire.PARTNERSHIP)
                        .bind("on", YEAR.to())
                        .bind("year", YEAR.begins())
                        .bind("shared", shared)
                        .mapToMap()
                        .one());
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).intValue();
    }

    private static BigDecimal money(Map<String, Object> row, String column) {
        return (BigDecimal) Objects.requireNonNull(row.get(column));
    }

    /** Bodies, ten of them merged of two each; contracts, some of them of two bodies and some of them lots; and years. */
    private static final class Filling {

        private final Handle handle;
        private final UUID by;
        private final Random random = new Random(20_261_129);
        private final List<UUID> bodies = new ArrayList<>();
        private final List<UUID> merged = new ArrayList<>();

        Filling(Handle handle, UUID by) {
            this.handle = handle;
            this.by = by;
        }

        void fill() {
            for (int at = 0; at < BODIES; at++) {
                bodies.add(body("body-" + at, at < 20 ? MERGED_ON.minusDays(1) : null, LocalDate.of(2020, 1, 1)));
            }
            for (int at = 0; at < 10; at++) {
                UUID successor = body("merged-" + at, null, MERGED_ON);
                merged.add(successor);
                for (int of = 2 * at; of < 2 * at + 2; of++) {
                    handle.createUpdate("insert into succession values (:predecessor, :successor, :on, 'merger', null)")
                            .bind("predecessor", bodies.get(of))
                            .bind("successor", successor)
                            .bind("on", MERGED_ON)
                            .execute();
                }
            }
            contracts();
            years();
        }

        private UUID body(String slug, @Nullable LocalDate until, LocalDate joined) {
            UUID id = UUID.randomUUID();
            handle.createUpdate("""
                            insert into organisation (id, slug, name, kind, joined_on, valid_from, valid_to)
                            values (:id, :slug, :slug, 'vcse', :joined, :joined, :until)""")
                    .bind("id", id)
                    .bind("slug", slug)
                    .bind("joined", joined)
                    .bind("until", until)
                    .execute();
            handle.createUpdate("""
                            insert into partnership_organisation (partnership_id, organisation_id, from_on)
                            select id, :organisation, date '2020-01-01' from partnership where slug = :slug""")
                    .bind("organisation", id)
                    .bind("slug", Wellshire.PARTNERSHIP)
                    .execute();
            return id;
        }

        private void contracts() {
            List<UUID> all = new ArrayList<>(bodies);
            all.addAll(merged);
            PreparedBatch batch = handle.prepareBatch("""
                    insert into contract (id, version, organisation_id, reference, notice, notice_key, title, kind, lot_of, supplier_kinds,
                      starts_on, ends_on, value, weighting, committed_value, delivered_value, codes, shared, lead_buyer, pairing_key,
                      same_key, visibility, recorded_at, recorded_by)
                    values (:id, 1, :organisation, :reference, :notice, :notice, 'Bought', 'contract', :lotOf,
                      string_to_array(:kinds, ','), :starts, :ends, :value, :weighting, :committed, :delivered, '{}', :leads, :leads,
                      :pairing, :reference, :visibility, :at, :by)""");
            Map<UUID, Integer> larger = new HashMap<>();
            for (int at = 0; at < CONTRACTS; at++) {
                UUID organisation = all.get(random.nextInt(all.size()));
                Integer parent = larger.get(organisation);
                boolean lot = parent != null && random.nextInt(4) == 0;
                if (!lot) {
                    larger.put(organisation, at);
                }
                LocalDate starts = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_700));
                boolean dated = random.nextInt(20) != 0;
                batch.bind("id", UUID.randomUUID())
                        .bind("organisation", organisation)
                        .bind("reference", "C-" + at)
                        .bind("notice", chance(8) ? "n" + random.nextInt(150) : null)
                        .bind("pairing", chance(6) ? "p" + random.nextInt(200) : null)
                        .bind("lotOf", lot ? "C-" + parent : null)
                        .bind("kinds", kinds())
                        .bind("starts", dated ? starts : null)
                        .bind("ends", dated && !chance(5) ? starts.plusDays(random.nextInt(1_500)) : null)
                        .bind("value", chance(6) ? null : pounds(5_000_000))
                        .bind("weighting", chance(3) ? null : BigDecimal.valueOf(random.nextInt(21)))
                        .bind("committed", chance(2) ? null : pounds(100_000))
                        .bind("delivered", chance(2) ? null : pounds(100_000))
                        .bind("leads", chance(10))
                        .bind("visibility", VISIBILITIES.get(random.nextInt(VISIBILITIES.size())))
                        .bind("at", TestClock.FIRST_DAY.atStartOfDay().plusSeconds(random.nextInt(1_000_000)))
                        .bind("by", by)
                        .add();
            }
            batch.execute();
        }

        private @Nullable String kinds() {
            return switch (random.nextInt(5)) {
                case 0 -> null;
                case 1 -> "";
                case 2 -> "local";
                case 3 -> "local,vcse";
                default -> "sme";
            };
        }

        private void years() {
            for (UUID body : bodies) {
                boolean merges = bodies.indexOf(body) < 20;
                for (int year = 2022; year <= (merges ? 2025 : 2026); year++) {
                    if (!chance(6)) {
                        spend(body, year, year == 2023, merges || !chance(8) ? "Town" : "Borough " + year);
                    }
                }
            }
            for (UUID body : merged) {
                if (chance(2)) {
                    spend(body, 2025, false, "town");
                }
            }
        }

        private void spend(UUID body, int year, boolean baseline, String place) {
            BigDecimal total = chance(10) ? null : chance(30) ? BigDecimal.ZERO : pounds(9_000_000);
            BigDecimal inner = chance(8)
                    ? null
                    : total == null
                            ? pounds(1_000)
                            : total.divide(BigDecimal.valueOf(1 + random.nextInt(9)), 2, RoundingMode.DOWN);
            handle.createUpdate("""
                            insert into spend (id, version, organisation_id, year, total, inner_place, inner_spend, baseline, visibility,
                              recorded_at, recorded_by)
                            values (gen_random_uuid(), 1, :body, :year, :total, :place, :inner, :baseline, :visibility, now(), :by)""")
                    .bind("body", body)
                    .bind("year", year)
                    .bind("total", total)
                    .bind("place", place)
                    .bind("inner", inner)
                    .bind("baseline", baseline)
                    .bind("visibility", chance(3) ? Visibility.SHARED : Visibility.PUBLIC)
                    .bind("by", by)
                    .execute();
        }

        private boolean chance(int one) {
            return random.nextInt(one) == 0;
        }

        private BigDecimal pounds(int most) {
            return BigDecimal.valueOf(1L + random.nextInt(most * 100), 2);
        }
    }
}
