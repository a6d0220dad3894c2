package org.wellkept.core.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reference.OftenMissed;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;

/** What is promised, and for whom: counts that need no answers and give no verdicts. */
final class PlanReads {

    private static final String STEPS = "concordat-steps";
    private static final String GROUPS = "population-groups";

    private final Handle handle;
    private final Actor actor;
    private final LocalDate asOf;
    private final UnaryOperator<UndertakingQuery> where;

    private PlanReads(Handle handle, Actor actor, LocalDate asOf, UnaryOperator<UndertakingQuery> where) {
        this.handle = handle;
        this.actor = actor;
        this.asOf = asOf;
        this.where = where;
    }

    static PlanReads ofBoard(Handle handle, Actor actor, UUID board, LocalDate asOf) {
        return new PlanReads(handle, actor, asOf, query -> query.madeTo(board));
    }

    static PlanReads ofPartnership(Handle handle, Actor actor, UUID partnership, LocalDate asOf) {
        return new PlanReads(
                handle, actor, asOf, query -> query.and("u.partnership_id = :where", "where", partnership));
    }

    private UndertakingQuery standing() {
        return where.apply(UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, asOf))
                .standing();
    }

    private UndertakingQuery asPublished() {
        return standing().and("(u.as_published or o.joined_on is null)");
    }

    /** Of what is shown as published, apart from what partners are asked about. */
    Coverage coverage() {
        List<Coverage.OfOrganisation> byOrganisation = asPublished()
                .create(
                        handle,
                        "select a.organisation, a.organisation_name, bool_or(a.joined) as joined, count(*) as commitments from (",
                        ") a group by a.organisation, a.organisation_name order by count(*) desc, a.organisation_name")
                .map((row, context) -> new Coverage.OfOrganisation(
                        new OrganisationRef(
                                row.getString("organisation"),
                                row.getString("organisation_name"),
                                row.getBoolean("joined")),
                        row.getInt("commitments")))
                .list();
        List<Rollup.ByTheme> byTheme = ThemeCounts.of(handle, asPublished());
        return asPublished()
                .create(handle, """
                        select count(*) as commitments, count(distinct a.organisation_id) as organisations,
                          count(*) filter (where exists (select 1 from measure m where m.undertaking_id = a.id)) as measured,
                          count(*) filter (where a.due_to is not null) as dated,
                          count(*) filter (where exists (select 1 from measure m where m.undertaking_id = a.id
                            and (m.target is not null or m.target_written is not null))) as targeted
                        from (
                        """, ") a")
                .map((row, context) -> new Coverage(
                        row.getInt("commitments"),
                        row.getInt("organisations"),
                        row.getInt("measured"),
                        row.getInt("dated"),
                        row.getInt("targeted"),
                        byOrganisation,
                        byTheme))
                .one();
    }

    /** Commitments by group and step; a commitment for two groups counts in both rows. */
    ReachMatrix reach() {
        List<ReachMatrix.Heading> steps = headings(STEPS, false);
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        standing()
                .create(handle, """
                        select g.slug as group_slug, s.slug as step_slug, count(*) as commitments from (
                        """, """
                        ) a
                        cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) ug
                        join theme g on g.id = ug.theme_id join framework gf on gf.id = g.framework_id and gf.slug = 'population-groups'
                        cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) us
                        join theme s on s.id = us.theme_id join framework sf on sf.id = s.framework_id and sf.slug = 'concordat-steps'
                        group by g.slug, s.slug""")
                .map((row, context) ->
                        new Cell(row.getString("group_slug"), row.getString("step_slug"), row.getInt("commitments")))
                .forEach(cell -> counted.computeIfAbsent(cell.group(), group -> new HashMap<>())
                        .put(cell.step(), cell.commitments()));
        List<ReachMatrix.Row> rows = new ArrayList<>();
        for (ReachMatrix.Heading group : headings(GROUPS, true)) {
            String slug = group.theme().theme();
            if (counted.containsKey(slug) || OftenMissed.GROUPS.contains(slug)) {
                Map<String, Integer> counts = new LinkedHashMap<>();
                steps.forEach(step -> counts.put(
                        step.theme().theme(),
                        counted.getOrDefault(slug, Map.of())
                                .getOrDefault(step.theme().theme(), 0)));
                rows.add(new ReachMatrix.Row(group, OftenMissed.GROUPS.contains(slug), counts));
            }
        }
        return new ReachMatrix(steps, rows);
    }

    private List<ReachMatrix.Heading> headings(String framework, boolean longLabel) {
        return handle.createQuery("""
                        select f.slug as framework, t.slug, t.label, t.short_label from theme t join framework f on f.id = t.framework_id
                        where f.slug = :framework order by t.position, t.id""")
                .bind("framework", framework)
                .map((row, context) -> new ReachMatrix.Heading(
                        new ThemeRef(row.getString("framework"), row.getString("slug")),
                        longLabel || row.getString("short_label") == null
                                ? row.getString("label")
                                : row.getString("short_label")))
                .list();
    }

    private record Cell(String group, String step, int commitments) {}
}
