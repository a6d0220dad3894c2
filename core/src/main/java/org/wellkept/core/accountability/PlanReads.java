package org.wellkept.core.accountability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private static final String COMPONENTS = "plan-components";

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

    /** What is covered and what is not: a commitment to two themes counts in both of their rows. */
    Covered covered() {
        Map<String, List<ReachMatrix.Heading>> headings = headings();
        Map<ThemeRef, Map<String, Integer>> counted = new HashMap<>();
        standing()
                .create(handle, """
                        select gf.slug as framework, g.slug as row_slug, s.slug as step_slug, count(*) as commitments from (
                        """, """
                        ) a
                        cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) ug
                        join theme g on g.id = ug.theme_id join framework gf on gf.id = g.framework_id and gf.slug in (:groups, :components)
                        cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) us
                        join theme s on s.id = us.theme_id join framework sf on sf.id = s.framework_id and sf.slug = :steps
                        group by gf.slug, g.slug, s.slug""")
                .bind("groups", GROUPS)
                .bind("components", COMPONENTS)
                .bind("steps", STEPS)
                .map((row, context) -> new Cell(
                        new ThemeRef(row.getString("framework"), row.getString("row_slug")),
                        row.getString("step_slug"),
                        row.getInt("commitments")))
                .forEach(cell -> counted.computeIfAbsent(cell.about(), about -> new HashMap<>())
                        .put(cell.step(), cell.commitments()));
        List<ReachMatrix.Heading> steps = headings.getOrDefault(STEPS, List.of());
        return new Covered(
                matrix(
                        steps,
                        headings.getOrDefault(GROUPS, List.of()).stream()
                                .filter(group -> counted.containsKey(group.theme())
                                        || OftenMissed.GROUPS.contains(
                                                group.theme().theme()))
                                .toList(),
                        OftenMissed.GROUPS,
                        counted),
                matrix(steps, headings.getOrDefault(COMPONENTS, List.of()), Set.of(), counted));
    }

    private static ReachMatrix matrix(
            List<ReachMatrix.Heading> steps,
            List<ReachMatrix.Heading> rows,
            Set<String> oftenMissed,
            Map<ThemeRef, Map<String, Integer>> counted) {
        return new ReachMatrix(
                steps,
                rows.stream()
                        .map(about -> {
                            Map<String, Integer> some = counted.getOrDefault(about.theme(), Map.of());
                            Map<String, Integer> counts = new HashMap<>();
                            steps.forEach(step -> counts.put(
                                    step.theme().theme(),
                                    some.getOrDefault(step.theme().theme(), 0)));
                            return new ReachMatrix.Row(
                                    about, oftenMissed.contains(about.theme().theme()), counts);
                        })
                        .toList());
    }

    /** Of each framework that makes rows or columns, in its order. Columns have little room. */
    private Map<String, List<ReachMatrix.Heading>> headings() {
        return handle
                .createQuery("""
                        select f.slug as framework, t.slug, case when f.slug = :steps then coalesce(t.short_label, t.label) else t.label end as label
                        from theme t join framework f on f.id = t.framework_id
                        where f.slug in (:steps, :groups, :components) order by t.position, t.id""")
                .bind("steps", STEPS)
                .bind("groups", GROUPS)
                .bind("components", COMPONENTS)
                .map((row, context) -> new ReachMatrix.Heading(
                        new ThemeRef(row.getString("framework"), row.getString("slug")), row.getString("label")))
                .stream()
                .collect(Collectors.groupingBy(heading -> heading.theme().framework()));
    }

    /**
     * What is covered.
     *
     * @param groups by whom commitments are for: with any, and those that plans most often miss
     * @param components by component of a local prevention plan, all of them
     */
    record Covered(ReachMatrix groups, ReachMatrix components) {}

    private record Cell(ThemeRef about, String step, int commitments) {}
}
