package org.wellkept.core.estates;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;

/** What a circle's sites come to in a year, line by line and in all. Each site counts once, under one body. */
final class RollupQuery {

    /** What was only copied from what somebody published is not counted: nobody asked the body. */
    private static final String LINES = """
            , mine as (
              select distinct on (s.id) s.id, s.slug, s.name, s.name_key, s.organisation_id, c.body_id
              from site s join counted c on c.source_id = s.organisation_id
              where not s.as_published and {READABLE}
              order by s.id, c.body_id = s.organisation_id desc, c.body_id
            ), line as (
              select m.body_id, m.organisation_id, m.slug, m.name, m.name_key, open_now.spaces, open_now.free_spaces, open_now.low_cost_spaces,
                h.offered, h.used, h.counted, y.green_space_ha, y.homes_land_ha, y.homes_planned, y.walking_works, y.walking_pounds,
                coalesce(y.walking_shared_pot, false) as walking_shared_pot
              from mine m
              cross join lateral (
                select count(*) as spaces, count(*) filter (where r.hire = 'free') as free_spaces,
                  count(*) filter (where r.hire = 'lowCost') as low_cost_spaces
                from space r where r.site_id = m.id and (r.open_from is null or r.open_from <= :on)
                  and (r.closed_on is null or r.closed_on > :on)) open_now
              cross join lateral (
                select sum(x.hours_offered) as offered, sum(x.hours_used) as used,
                  sum(x.hours_offered) filter (where x.hours_used is not null) as counted
                from space_year x join space r on r.id = x.space_id where r.site_id = m.id and x.year = :year) h
              left join site_year y on y.site_id = m.id and y.year = :year
            )
            """;

    private static final String TOTAL = """
            select (select count(*) from body) as bodies,
              count(*) filter (where spaces > 0) as sites, coalesce(sum(spaces), 0) as spaces,
              coalesce(sum(free_spaces), 0) as free_spaces, coalesce(sum(low_cost_spaces), 0) as low_cost_spaces,
              count(distinct body_id) as of_spaces,
              sum(offered) as offered, sum(used) as used, sum(counted) as counted,
              count(distinct body_id) filter (where offered is not null) as of_hours,
              sum(green_space_ha) as green_space, count(distinct body_id) filter (where green_space_ha is not null) as of_green_space,
              sum(homes_land_ha) as homes_land, sum(homes_planned) as homes,
              count(distinct body_id) filter (where homes_land_ha is not null or homes_planned is not null) as of_homes,
              sum(walking_pounds) filter (where not walking_shared_pot) as walking,
              count(*) filter (where walking_shared_pot) as shared_pots,
              count(distinct body_id) filter (where walking_pounds is not null) as of_walking
            from line
            """;

    private final Handle handle;
    private final Actor actor;
    private final Set<UUID> own;
    private final LocalDate today;
    private final Circle circle;
    private final FinancialYear year;
    private final LocalDate countedOn;

    /** @param own the organisations whose sites the reader looks after */
    RollupQuery(
            Handle handle,
            Actor actor,
            Set<UUID> own,
            LocalDate today,
            Circle circle,
            FinancialYear year,
            LocalDate countedOn) {
        this.handle = handle;
        this.actor = actor;
        this.own = Set.copyOf(own);
        this.today = today;
        this.circle = circle;
        this.year = year;
        this.countedOn = countedOn;
    }

    EstateRollup total() {
        return query(TOTAL).map((row, context) -> total(row)).one();
    }

    private EstateRollup total(ResultSet row) throws SQLException {
        int bodies = row.getInt("bodies");
        return new EstateRollup(
                circle,
                year,
                row.getInt("sites"),
                row.getInt("spaces"),
                row.getInt("free_spaces"),
                row.getInt("low_cost_spaces"),
                new Coverage(row.getInt("of_spaces"), bodies),
                row.getBigDecimal("offered"),
                row.getBigDecimal("used"),
                row.getBigDecimal("counted"),
                new Coverage(row.getInt("of_hours"), bodies),
                row.getBigDecimal("green_space"),
                new Coverage(row.getInt("of_green_space"), bodies),
                row.getBigDecimal("homes_land"),
                whole(row, "homes"),
                new Coverage(row.getInt("of_homes"), bodies),
                row.getBigDecimal("walking"),
                row.getInt("shared_pots"),
                new Coverage(row.getInt("of_walking"), bodies));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? null : sum.intValueExact();
    }

    List<CountedSite> lines() {
        return query("""
                select l.*, b.slug as body, b.name as body_name, o.slug as owner, o.name as owner_name
                from line l join body b on b.id = l.body_id join organisation o on o.id = l.organisation_id
                order by b.name, b.slug, l.name_key, l.slug""")
                .map((row, context) -> new CountedSite(
                        new OrganisationRef(row.getString("body"), row.getString("body_name"), true),
                        new OrganisationRef(row.getString("owner"), row.getString("owner_name"), true),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInt("spaces"),
                        row.getInt("free_spaces"),
                        row.getInt("low_cost_spaces"),
                        row.getBigDecimal("offered"),
                        row.getBigDecimal("used"),
                        row.getBigDecimal("counted"),
                        row.getBigDecimal("green_space_ha"),
                        row.getBigDecimal("homes_land_ha"),
                        row.getObject("homes_planned", Integer.class),
                        row.getString("walking_works"),
                        row.getBigDecimal("walking_pounds"),
                        row.getBoolean("walking_shared_pot")))
                .list();
    }

    private Query query(String of) {
        String sql = "with " + Gathering.tables(circle) + LINES.replace("{READABLE}", OrganisationRecords.readable("s"))
                + of;
        return OrganisationRecords.bind(Gathering.bind(handle.createQuery(sql), circle, countedOn), actor, own, today)
                .bind("year", year.begins());
    }
}
