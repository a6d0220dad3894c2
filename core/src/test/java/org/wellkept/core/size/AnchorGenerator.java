package org.wellkept.core.size;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives each organisation of a {@link Generator} what anchor work records: how it stands to the Living Wage, ten contracts, three
 * years of spend, three sites and three yearly returns, with whatever is told by some and not by others. One in forty was taken over
 * on 1 October 2025 by the fiftieth after it, which is of the same partnership; whoever took over tells of the years from then on,
 * whoever was taken over of those before, and every second one of the year of the merger too.
 */
public final class AnchorGenerator {

    private static final String NUMBERED =
            "(select id, substring(slug from 14)::int as n from organisation where slug like 'organisation-%') o";
    private static final String TAKEN_OVER = "o.n % 40 = 0 and o.n <= 950";
    private static final String TOOK_OVER = "o.n % 40 = 10 and o.n > 50";

    /** Each in its turn, as the owner of the tables. */
    private static final List<String> STATEMENTS =
            List.of("""
            insert into succession (predecessor_id, successor_id, taken_over_on, kind)
            select o.id, s.id, date '2025-10-01', 'merger' from {O}
            join organisation s on s.slug = 'organisation-' || (o.n + 50) where {TAKEN_OVER}""", """
            update organisation g set valid_to = date '2025-09-30' from {O} where o.id = g.id and {TAKEN_OVER}""", """
            update partnership_organisation m set to_on = date '2025-09-30' from {O}
            where o.id = m.organisation_id and {TAKEN_OVER}""", """
            update organisation g set small = true from {O} where o.id = g.id and o.n % 6 = 0""", """
            insert into living_wage_standing (id, version, organisation_id, from_on, status, contracted, staff_covered, contracted_covered,
              staff_uplifted, contracts_covered, accredited_on, renewal_due_on, visibility, shared_on, published_on)
            select gen_random_uuid(), 1, o.id, date '2024-05-01', k.status, case k.status when 'accredited' then 'all'
                when 'accreditedPhased' then 'inPhases' end, case when o.n % 7 > 0 then 100 + o.n end, case when o.n % 7 > 1 then o.n % 90 end,
              case when o.n % 7 > 2 then o.n % 50 end, case when o.n % 8 > 0 then o.n % 9 end,
              case when k.accredited then date '2024-05-01' end,
              case when k.accredited then case when o.n % 11 = 0 then date '2026-01-15' else date '2027-01-01' + o.n end end, v.visibility,
              v.shared_on, v.published_on
            from {O}
            cross join lateral (select (array['accredited', 'accreditedPhased', 'applied', 'exploring'])[1 + o.n % 4] as status,
              o.n % 4 < 2 as accredited) k
            {VISIBLE} where o.n % 5 > 0 and not ({TOOK_OVER})""", """
            insert into contract (id, version, organisation_id, reference, title, kind, lot_of, supplier, supplier_kinds, starts_on, ends_on,
              value, weighting, committed_value, delivered_value, carbon_plan, notice_key, codes, shared, lead_buyer, same_key, visibility,
              recorded_at, recorded_by)
            select gen_random_uuid(), 1, o.id, 'C' || c, 'Contract ' || o.n || ' ' || c, 'contract', case when c = 7 then 'C9' end,
              'Supplier ' || c, case when c % 3 = 0 then array['vcse', 'userLed'] when c % 3 = 1 then array['local', 'sme'] end,
              case when c < 10 or o.n % 5 > 0 then date '2023-06-01' + 60 * c end, date '2025-01-01' + 90 * c,
              case when c = 7 then 400 * o.n when c % 5 > 0 then 1000 * o.n + c end, case when c % 2 = 0 then c::numeric + 3 end,
              case when c % 3 < 2 then 10 * o.n + c end, case when c % 4 > 1 then 5 * o.n end,
              case c % 3 when 0 then true when 1 then false end,
              case when c = 8 then 'notice' || (o.n - 1) % 50 || 'of' || (o.n - 1) / 100 end, '{}', c = 8, c = 8 and o.n % 3 = 0, 'c' || c,
              v.visibility, timestamptz '2026-05-01' - o.n * interval '1 hour', p.id
            from {O} cross join generate_series(1, 10) c {VISIBLE}
            cross join (select id from person order by id limit 1) p where not ({TOOK_OVER})""", """
            insert into spend (id, version, organisation_id, year, total, inner_place, inner_spend, wider_place, wider_spend, sme, vcse,
              user_led, baseline, visibility, recorded_at, recorded_by)
            select gen_random_uuid(), 1, o.id, y, 1000000 + 1000 * o.n, case when y = 2025 and o.n % 7 = 0 then 'City' else 'Town' end,
              case when o.n % 6 > 0 then 1000 * (o.n % 90 + 30 * (y - 2022)) end, case when o.n % 6 > 1 then 'County' end,
              case when o.n % 6 > 1 then 600000 + o.n * (y - 2022) end, case when o.n % 8 > 0 then 300 * o.n + y end, 500 * o.n,
              case when (o.n + y) % 4 > 0 then 7 * o.n end, y = 2023, v.visibility, now(), p.id
            from {O} cross join generate_series(2023, 2025) y {VISIBLE}
            cross join (select id from person order by id limit 1) p
            where o.n % 3 > 0 and {SPEAKS}""", """
            insert into site (id, version, slug, organisation_id, name, name_key, search, visibility, shared_on, published_on, as_published,
              source)
            select gen_random_uuid(), 1, 'site-' || o.n || '-' || s, o.id, 'Site ' || s, 'site ' || s, ' site', v.visibility,
              v.shared_on, v.published_on, s = 3, case when s = 3 then 'A plan' end
            from {O} cross join generate_series(1, 3) s {VISIBLE}
            where o.n % 4 > 0 and not ({TOOK_OVER}) and (s < 3 or v.visibility = 'public')""", """
            insert into space (id, site_id, position, slug, name, name_key, kind, open_from, closed_on, hire)
            select gen_random_uuid(), t.id, k, t.slug || '-room-' || k, 'Room ' || k, 'room ' || k, 'hall',
              case when k = 1 then date '2024-01-01' when k = 2 then date '2025-06-01' end,
              case when k = 3 and t.slug like '%1-_' then date '2025-08-01' end,
              (array['free', 'lowCost', 'market'])[k] from site t cross join generate_series(1, 3) k where t.slug ~ '^site-[0-9]+-[0-9]$'""", """
            insert into space_year (space_id, year, hours_offered, hours_used)
            select r.id, y, 100 + 10 * r.position, case when r.position < 3 then 40 + r.position end
            from space r join site t on t.id = r.site_id cross join generate_series(2024, 2025) y
            where t.slug ~ '^site-[0-9]+-[0-9]$' and t.slug not like '%3-_'""", """
            insert into site_year (site_id, year, green_space_ha, homes_land_ha, homes_planned, walking_works, walking_pounds,
              walking_shared_pot)
            select t.id, y, case when t.slug not like '%5-_' then 1.25 end, case when t.slug like '%6-_' then 0.5 * (y - 2020) end,
              case when t.slug ~ '[67]-.$' then 10 + y - 2020 end, 'A path', case when t.slug not like '%9-_' then 5000 + y end,
              t.slug like '%-2'
            from site t cross join generate_series(2024, 2025) y where t.slug ~ '^site-[0-9]+-[0-9]$'""", """
            insert into anchor_year (id, organisation_id, year_begins, visibility, sent_on, published_on, version)
            select gen_random_uuid(), o.id, y, v.visibility, v.shared_on, v.published_on, 1
            from {O} cross join generate_series(2023, 2025) y {VISIBLE} where o.n % 5 <> 3 and {SPEAKS}""", """
            insert into anchor_figure (anchor_year_id, figure, value, whole, applies, note)
            select r.id, f.figure, f.value, f.whole, f.applies, case when f.value is null and f.applies then 'Not counted yet' end
            from anchor_year r join {O} on o.id = r.organisation_id
            cross join lateral (values ('hired', (50 + o.n % 60)::numeric, null::numeric, true),
              ('hiredLocally', 10 + o.n % 30 + r.year_begins - 2020, case when o.n % 7 > 0 then 50 + o.n % 60 end, true),
              ('apprenticeships', case when o.n % 6 <> 1 then o.n % 4 end, null, o.n % 6 <> 1),
              ('supportedEmployment', o.n % 9, null, true), ('livedExperiencePosts', o.n % 3, null, true),
              ('carbon', case when o.n % 5 > 0 then 12.5 * o.n end, null, true),
              ('greenTravel', 100 * o.n + 0.5 * (r.year_begins - 2020), null, true), ('homesWarmer', o.n % 8, null, true),
              ('homesEnabled', case when o.n % 3 > 0 then o.n % 10 end, null, o.n % 3 > 0),
              ('communityGrants', 1000 * (r.year_begins - 2020), null, true),
              ('volunteering', case when not ({TOOK_OVER}) then o.n % 200 end, null, true)) f (figure, value, whole, applies)
            where f.figure <> 'homesWarmer' or o.n % 2 = 0""", """
            insert into anchor_progression (anchor_year_id, dimension, level, reason)
            select r.id, d.dimension, case when o.n % 7 > 0 then 1 + (o.n + r.year_begins) % 4 end, 'We do it'
            from anchor_year r join {O} on o.id = r.organisation_id
            cross join (values ('employment', 3), ('place', 4)) d (dimension, every) where o.n % d.every = 0""", """
            insert into progression_check (id, anchor_year_id, dimension, level, answer, checked_on, checked_by, checked_for, recorded_at)
            select gen_random_uuid(), r.id, 'employment', 2, k.answer, k.checked_on, p.id, 'An observer', now()
            from anchor_year r join {O} on o.id = r.organisation_id
            cross join (values ('substantial', date '2026-06-01', 6), ('limited', date '2026-07-01', 12)) k (answer, checked_on, every)
            cross join (select id from person order by id limit 1) p where o.n % k.every = 0""");

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
                statement.execute(sql.replace("{O}", NUMBERED)
                        .replace(
                                "{SPEAKS}",
                                "case when {TOOK_OVER} then y = 2025 when {TAKEN_OVER} then y < 2025 or o.n % 80 = 0 else true end")
                        .replace("{TAKEN_OVER}", TAKEN_OVER)
                        .replace("{TOOK_OVER}", TOOK_OVER)
                        .replace("{VISIBLE}", """
                                cross join lateral (select s.visibility, case when s.visibility <> 'own' then date '2026-05-01' end as shared_on,
                                  case when s.visibility = 'public' then date '2026-05-02' end as published_on
                                  from (select case when o.n % 10 < 7 then 'public' when o.n % 10 < 9 then 'shared' else 'own' end) s (visibility)) v
                                """));
            }
            statement.execute("vacuum analyze");
        }
    }
}
