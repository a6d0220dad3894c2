package org.wellkept.core.size;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives each organisation of a {@link Generator} what anchor work records: how it stands to the Living Wage, ten contracts, three
 * years of spend, two sites and two yearly returns. One in forty was taken over on 1 October 2025 by the fiftieth after it,
 * which is of the same partnership; whoever took over tells of the years from then on, whoever was taken over of those before.
 */
public final class AnchorGenerator {

    private static final String NUMBERED =
            "(select id, substring(slug from 14)::int as n from organisation where slug like 'organisation-%') o";
    private static final String TAKEN_OVER = "o.n % 40 = 0 and o.n <= 950";
    private static final String TOOK_OVER = "o.n % 40 = 10 and o.n > 50";

    /** Each in its turn, as the owner of the tables. */
    private static final List<String> STATEMENTS = List.of("""
            insert into succession (predecessor_id, successor_id, taken_over_on, kind)
            select o.id, s.id, date '2025-10-01', 'merger' from {O}
            join organisation s on s.slug = 'organisation-' || (o.n + 50) where {TAKEN_OVER}""", """
            update organisation g set valid_to = date '2025-09-30' from {O} where o.id = g.id and {TAKEN_OVER}""", """
            update partnership_organisation m set to_on = date '2025-09-30' from {O}
            where o.id = m.organisation_id and {TAKEN_OVER}""", """
            insert into living_wage_standing (id, version, organisation_id, from_on, status, contracted, staff_covered, contracted_covered,
              staff_uplifted, contracts_covered, accredited_on, renewal_due_on, visibility, shared_on, published_on)
            select gen_random_uuid(), 1, o.id, date '2024-05-01', k.status, case k.status when 'accredited' then 'all'
                when 'accreditedPhased' then 'inPhases' end, case when o.n % 7 > 0 then 100 + o.n end, case when o.n % 7 > 0 then o.n % 90 end,
              case when o.n % 7 > 0 then o.n % 50 end, o.n % 9,
              case when k.accredited then date '2024-05-01' end, case when k.accredited then date '2027-01-01' + o.n end, v.visibility,
              date '2024-05-02', case when v.visibility = 'public' then date '2024-05-02' end
            from {O}
            cross join lateral (select (array['accredited', 'accreditedPhased', 'applied', 'exploring'])[1 + o.n % 4] as status,
              o.n % 4 < 2 as accredited) k
            {VISIBLE} where o.n % 5 > 0 and not ({TOOK_OVER})""", """
            insert into contract (id, version, organisation_id, reference, title, kind, supplier, supplier_kinds, starts_on, ends_on, value,
              weighting, codes, shared, lead_buyer, same_key, visibility, recorded_at, recorded_by)
            select gen_random_uuid(), 1, o.id, 'C' || c, 'Contract ' || o.n || ' ' || c, 'contract', 'Supplier ' || c,
              case when c % 3 = 0 then array['vcse'] when c % 3 = 1 then array['local', 'sme'] end,
              date '2023-06-01' + 60 * c, date '2025-01-01' + 90 * c, case when c % 5 > 0 then 1000 * o.n + c end,
              case when c % 2 = 0 then c::numeric + 3 end, '{}', false, false, 'c' || c, v.visibility, now(), p.id
            from {O} cross join generate_series(1, 10) c {VISIBLE}
            cross join (select id from person order by id limit 1) p where not ({TOOK_OVER})""", """
            insert into spend (id, version, organisation_id, year, total, inner_place, inner_spend, vcse, baseline, visibility, recorded_at,
              recorded_by)
            select gen_random_uuid(), 1, o.id, y, 1000000 + 1000 * o.n, 'Town', case when o.n % 6 > 0 then 1000 * (o.n + y - 2020) end,
              500 * o.n, y = 2023, v.visibility, now(), p.id
            from {O} cross join generate_series(2023, 2025) y {VISIBLE}
            cross join (select id from person order by id limit 1) p
            where o.n % 3 > 0 and {SPEAKS}""", """
            insert into site (id, version, slug, organisation_id, name, name_key, search, visibility, shared_on, published_on, as_published)
            select gen_random_uuid(), 1, 'site-' || o.n || '-' || s, o.id, 'Site ' || s, 'site ' || s, ' site', v.visibility,
              date '2024-01-01', case when v.visibility = 'public' then date '2024-01-01' end, false
            from {O} cross join generate_series(1, 2) s {VISIBLE} where o.n % 4 > 0 and not ({TOOK_OVER})""", """
            insert into space (id, site_id, position, slug, name, name_key, kind, open_from, hire)
            select gen_random_uuid(), t.id, k, t.slug || '-room-' || k, 'Room ' || k, 'room ' || k, 'hall', date '2024-01-01',
              (array['free', 'lowCost', 'market'])[k] from site t cross join generate_series(1, 3) k where t.slug ~ '^site-[0-9]+-[0-9]$'""", """
            insert into space_year (space_id, year, hours_offered, hours_used)
            select r.id, y, 100 + 10 * r.position, case when r.position < 3 then 40 + r.position end
            from space r join site t on t.id = r.site_id cross join generate_series(2024, 2025) y where t.slug ~ '^site-[0-9]+-[0-9]$'""", """
            insert into site_year (site_id, year, green_space_ha, walking_pounds, walking_shared_pot)
            select t.id, y, 1.25, 5000, t.slug like '%-2' from site t cross join generate_series(2024, 2025) y
            where t.slug ~ '^site-[0-9]+-[0-9]$'""", """
            insert into anchor_year (id, organisation_id, year_begins, visibility, sent_on, published_on, version)
            select gen_random_uuid(), o.id, y, v.visibility, date '2026-05-01', case when v.visibility = 'public' then date '2026-05-02' end, 1
            from {O} cross join generate_series(2024, 2025) y {VISIBLE} where o.n % 5 <> 3 and {SPEAKS}""", """
            insert into anchor_figure (anchor_year_id, figure, value, whole, applies)
            select r.id, f.figure, f.value, f.whole, true from anchor_year r join {O} on o.id = r.organisation_id
            cross join lateral (values ('hired', (50 + o.n % 60)::numeric, null::numeric),
              ('hiredLocally', (10 + o.n % 30)::numeric, (50 + o.n % 60)::numeric),
              ('homesWarmer', (o.n % 8)::numeric, null), ('communityGrants', (1000 * (r.year_begins - 2020))::numeric, null)) f (figure, value, whole)
            where f.figure <> 'homesWarmer' or o.n % 2 = 0""");

    private AnchorGenerator() {}

    /**
     * Fills what a {@link Generator} left empty.
     *
     * @param asOwner as the user that owns the tables
     */
    public static void fill(DataSource asOwner) throws SQLException {
        try (Connection connection = asOwner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(
                        sql.replace("{O}", NUMBERED)
                                .replace(
                                        "{SPEAKS}",
                                        "case when {TOOK_OVER} then y = 2025 when {TAKEN_OVER} then y < 2025 else true end")
                                .replace("{TAKEN_OVER}", TAKEN_OVER)
                                .replace("{TOOK_OVER}", TOOK_OVER)
                                .replace(
                                        "{VISIBLE}",
                                        "cross join lateral (select case when o.n % 10 < 8 then 'public' else 'shared' end as visibility) v"));
            }
            statement.execute("vacuum analyze");
        }
    }
}
