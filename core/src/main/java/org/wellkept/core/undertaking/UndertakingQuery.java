package org.wellkept.core.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.ReadableScope;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.succession.Ended;

/**
 * The one query behind lists, single reads, roll-ups and exports of undertakings: what a reader may see, with the three
 * answers as of a day. Every answer is an indexed look-up beside the row, so a page of a list costs what its rows cost.
 *
 * <p>{@code said} and the columns after it are null where nobody is judged: drafts, records
 * shown as published, and bodies that have not joined.
 *
 * <p>The organisation is the one that carried it on that day; {@code maker} is named where another made it. {@code in_handover} says
 * that its organisation has ended and no successor has settled yet who carries it on: it goes on counting, once, under that organisation.
 *
 * <p>Whoever is not of the record's partnership reads {@code waiting} in the place of an answer that is unfavourable and
 * not public on that day ({@link PublicMarks}). What figures show waits because of an evidence gap alone only where it came
 * up with the first of the words that it does not fit, or after it: what was public before somebody said green stays, until
 * new figures come or the promise is changed, which both tell days that have passed anew. Where a round's day goes by
 * without a word, what waits then waits until that is public too, and what is public stays. On days before bodies were told
 * first nothing waited.
 */
public final class UndertakingQuery {

    /** What a reader finds in the place of an answer that is not public yet, in {@code said}, {@code shown} and {@code checked}. */
    public static final String WAITING = "waiting";

    /** What stands in the place of what figures show while it is not public yet. */
    static final String WAITING_BECAUSE = "the body was told first, and may reply before it is public";

    private static final String GAP = "told.said in ('green', 'complete') and told.shown in ('behind', 'overdue')";

    private static final String ROWS = """
            select u.id, u.kind, u.version, u.reference, u.number, u.partnership_id, p.slug as partnership, p.name as partnership_name,
              u.title, u.statement, u.organisation_id, o.slug as organisation, o.name as organisation_name,
              (o.joined_on is not null and o.joined_on <= :asOf) as joined,
              maker.slug as maker, maker.name as maker_name, coalesce(maker.joined_on <= :asOf, false) as maker_joined,
              judged.yes and (u.state = 'agreed' or u.closed_on > :asOf) and {ENDED} as in_handover,
              u.accountable_role, u.area, u.plan, u.plan_page, u.source, u.source_ref, u.as_published, u.prevention_level, u.evidence,
              u.resources, u.resources_shared, u.monitoring, u.coproduction, u.blockers, u.partners_written, u.themes_written,
              u.anchor_dimension, u.anchor_living_wage, u.anchor_amount, u.anchor_unit, u.anchor_before, u.anchor_stage,
              u.start_text, u.start_from, u.start_to, u.due_text, u.due_from, u.due_to, u.cadence_months,
              u.state, u.closed_as, u.closed_on, u.closed_reason, u.visibility, u.agreed_on,
              judged.yes as judged,
              case when judged.yes then case when told.said = 'noReturn' and not open.silence then 'waiting' else told.said end end as said,
              case when judged.yes and told.said <> 'noReturn' then latest.posted_on end as said_on,
              case when judged.yes then case when held.shown then 'waiting' else told.shown end end as shown,
              case when judged.yes then case when held.shown then '{WAITING}' else coalesce(shown.because, 'no measure is named') end end as because,
              case when judged.yes then {GAP} and open.gap end as gap,
              case when judged.yes and found.answer is not null then case when found.open then found.answer else coalesce(before.answer, 'waiting') end end as checked,
              case when judged.yes then case when found.open then found.checked_on else before.checked_on end end as checked_on,
              case when judged.yes then changed.times end as changed,
              case when judged.yes then u.accountable_role is null end as ownerless,
              case when judged.yes then u.state = 'agreed'
                and greatest(word.posted_on, u.agreed_on) + make_interval(months => 2 * u.cadence_months) < :asOf
                and not exists (select 1 from undertaking_pause rests
                  where rests.undertaking_id = u.id and :asOf between rests.from_on and rests.until_on) end as stale
            from undertaking u
            join organisation o on o.id = coalesce((select c.organisation_id from undertaking_carrier c
              where c.undertaking_id = u.id and c.until_on > :asOf order by c.until_on, c.id limit 1), u.organisation_id)
            left join organisation maker on maker.id = u.made_by_id and maker.id <> o.id
            join partnership p on p.id = u.partnership_id
            cross join lateral (select (o.joined_on is not null and o.joined_on <= :asOf and u.state <> 'draft' and not u.as_published
              and u.agreed_on <= :asOf) as yes) judged
            left join lateral (select x.posted_on from progress_update x
              where x.undertaking_id = u.id and x.posted_on <= :asOf
              order by x.posted_on desc, x.posted_at desc limit 1) word on judged.yes
            cross join lateral (select (u.partnership_id = any(:partnerships) or :everything
              or coalesce(:asOf < (select began_on from right_of_reply), false)) as yes) inside
            left join lateral (select x.rating, x.posted_on, x.published_on from progress_update x
              where x.undertaking_id = u.id and x.posted_on <= :asOf
                and (x.visibility = 'public' or u.partnership_id = any(:partnerships))
              order by x.posted_on desc, x.posted_at desc limit 1) latest on judged.yes
            left join lateral (select max(r.opens_on) as opens_on from looked_after ub
              join round r on r.board_id = ub.board_id and r.opens_on >= ub.from_on and r.opens_on < ub.until_on
              join round_asked ra on ra.round_id = r.id and ra.organisation_id = o.id
              where ub.undertaking_id = u.id and (r.due_on < :asOf or r.closed_on <= :asOf)
                and greatest(u.agreed_on, case when o.id = u.organisation_id then u.carried_since end) <= r.opens_on
                and not {ENDED_BEFORE_DUE}
                and (u.closed_on is null or u.closed_on > r.due_on)
                and not exists (select 1 from undertaking_pause rests
                  where rests.undertaking_id = u.id and r.due_on between rests.from_on and rests.until_on)) asked on judged.yes
            left join lateral (select s.answer, s.because, s.from_on from shown_step s
              where s.undertaking_id = u.id and s.from_on <= :asOf
                and s.audience = case when u.partnership_id = any(:partnerships) then 'shared' else 'public' end
              order by s.from_on desc limit 1) shown on judged.yes
            cross join lateral (select
              case when asked.opens_on is not null and (word.posted_on is null or word.posted_on < asked.opens_on) then 'noReturn'
                else coalesce(latest.rating, 'notAsked') end as said,
              coalesce(shown.answer, 'cannotTell') as shown) told
            left join lateral (select bool_or(m.mark = 'evidenceGap') as gap, bool_or(m.mark = 'overdue') as overdue,
                bool_or(m.mark = 'silence') as silence
              from mark_told m where not inside.yes and m.subject_id = u.id and {PUBLIC}) public_now on judged.yes
            cross join lateral (select coalesce(public_now.gap, inside.yes) as gap, coalesce(public_now.overdue, inside.yes) as overdue,
              coalesce(public_now.silence, inside.yes) as silence) open
            left join lateral (select min(g.published_on) as since from progress_update g
              where not inside.yes and told.shown = 'behind' and g.undertaking_id = u.id and g.posted_on <= :asOf
                and g.visibility = 'public' and g.rating in ('green', 'complete')
                and not exists (select 1 from progress_update n where n.undertaking_id = u.id and n.posted_on <= :asOf
                  and n.visibility = 'public' and n.rating not in ('green', 'complete')
                  and (n.posted_on, n.posted_at) > (g.posted_on, g.posted_at))) run on judged.yes
            left join lateral (select m.public_on <= :asOf and m.public_on < m.gone_on and m.gone_on > latest.published_on as yes
              from mark_told m
              where not inside.yes and told.shown = 'behind' and told.said = 'noReturn' and m.subject_id = u.id
                and m.mark = 'evidenceGap' and m.told_on <= :asOf
              order by m.told_on desc, m.id desc limit 1) was_public on judged.yes
            cross join lateral (select coalesce(told.shown = 'overdue' and not open.overdue
              or told.shown = 'behind' and latest.rating in ('green', 'complete') and (told.said <> 'noReturn' or not open.silence)
                and not open.gap and was_public.yes is not true and not (shown.from_on < run.since
                and not exists (select 1 from change_since_agreed z where z.undertaking_id = u.id and z.changed_on >= run.since)
                and not exists (select 1 from progress_update x where x.undertaking_id = u.id and x.published_on >= run.since
                  and exists (select 1 from observation seen where seen.update_id = x.id))), false) as shown) held
            left join lateral (select c.answer, c.checked_on, (inside.yes or {FAVOURABLE} or {CHECK}) as open from independent_check c
              where c.undertaking_id = u.id and c.checked_on <= :asOf
              order by c.checked_on desc, c.recorded_at desc limit 1) found on judged.yes
            left join lateral (select c.answer, c.checked_on from independent_check c
              where not found.open and c.undertaking_id = u.id and c.checked_on <= :asOf and not {FAVOURABLE} and {CHECK}
              order by c.checked_on desc, c.recorded_at desc limit 1) before on judged.yes
            left join lateral (select count(*)::int as times from change_since_agreed c
              where c.undertaking_id = u.id and c.changed_on <= :asOf) changed on judged.yes
            """.replace("{WAITING}", WAITING_BECAUSE)
            .replace("{ENDED}", Ended.by("o.id", ":asOf"))
            .replace("{ENDED_BEFORE_DUE}", Ended.by("o.id", "r.due_on"))
            .replace("{GAP}", GAP)
            .replace("{PUBLIC}", PublicMarks.PUBLIC)
            .replace("{FAVOURABLE}", PublicMarks.FAVOURABLE_CHECK)
            .replace("{CHECK}", PublicMarks.isPublic(Mark.CHECK, "c.id"));

    /** Of the rows as {@code a}: {@link Answers#evidenceGap()}. */
    public static final String EVIDENCE_GAP = "a.gap";

    /** Of the rows as {@code a}: {@link Answers#isUnevidenced()}. */
    public static final String UNEVIDENCED = "a.said = 'green' and a.shown = 'cannotTell'";

    /** What a roll-up counts: agreed, or closed as completed, on that day. */
    private static final String COUNTED =
            "judged.yes and (u.state = 'agreed' or u.closed_as = 'completed' or u.closed_on > :asOf)";

    // an array is looked up once and leads through the primary key, where "exists" tempts to read whole tables
    private static final String LOOKED_AFTER_BY = "u.id = any(array(select ub.undertaking_id from looked_after ub"
            + " where ub.board_id = %s and ub.from_on <= :asOf and ub.until_on > :asOf))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<?>> lists = new HashMap<>();

    private UndertakingQuery(Set<UUID> partnerships, LocalDate asOf) {
        values.put("asOf", asOf);
        values.put("everything", false);
        lists.put("partnerships", List.copyOf(partnerships));
    }

    /**
     * What is public, with every mark that is on it, told or not: for whoever tells the bodies concerned, or looks whether
     * a mark of which they were told still stands; never for a reader.
     */
    public static UndertakingQuery beforeAnybodyIsTold(LocalDate asOf) {
        UndertakingQuery query = new UndertakingQuery(Set.of(), asOf);
        query.values.put("everything", true);
        return query.and("u.visibility = 'public'");
    }

    /** All of a kind that the reader may see. */
    public static UndertakingQuery visibleTo(Actor actor, UndertakingKind kind, LocalDate asOf) {
        return visibleTo(actor, asOf).of(kind);
    }

    /** All that the reader may see. */
    public static UndertakingQuery visibleTo(Actor actor, LocalDate asOf) {
        ReadableScope scope = AccessTable.readableBy(actor);
        UndertakingQuery query = new UndertakingQuery(scope.partnerships(), asOf);
        if (scope.isPublicOnly()) {
            return query.and("u.visibility = 'public'");
        }
        query.lists.put("ownOrganisations", List.copyOf(scope.organisations()));
        query.lists.put("ownBoards", List.copyOf(scope.boards()));
        return query.and("""
                (u.visibility = 'public'
                  or (u.visibility = 'shared' and u.partnership_id = any(:partnerships))
                  or u.organisation_id = any(:ownOrganisations)
                  or u.id = any(array(select up.undertaking_id from undertaking_partner up where up.organisation_id = any(:ownOrganisations)))
                  or u.id = any(array(select ub.undertaking_id from undertaking_board ub where ub.board_id = any(:ownBoards))))""");
    }

    /**
     * Everything, as members of these partnerships know it. It asks nobody's permission: for what is frozen once, and read
     * later by many, each as far as they may.
     */
    public static UndertakingQuery knownIn(Set<UUID> partnerships, UndertakingKind kind, LocalDate asOf) {
        return new UndertakingQuery(partnerships, asOf).of(kind);
    }

    /** Only those of a kind. */
    private UndertakingQuery of(UndertakingKind kind) {
        return and("u.kind = '" + kind.code() + "'");
    }

    /** Only what a board looks after on the day, by its slug: what is made to it, or to one that it succeeded. */
    public UndertakingQuery madeTo(String board) {
        return and(LOOKED_AFTER_BY.formatted(Directory.boardAt(":board")), "board", board);
    }

    /** Narrows by a condition on {@code u} (undertaking), {@code o} (organisation), {@code p} (partnership) or an answer. */
    public UndertakingQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Narrows by a condition with one named value. */
    public UndertakingQuery and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** A value that a condition names beside its own. */
    public UndertakingQuery bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Only what a roll-up counts. */
    public UndertakingQuery counted() {
        return and(COUNTED);
    }

    /** Only what somebody stands by: agreed, or closed as completed. */
    public UndertakingQuery standing() {
        return and("(u.state = 'agreed' or u.closed_as = 'completed')");
    }

    /** Only what a board looks after on the day: what is made to it, or to one that it succeeded. */
    public UndertakingQuery madeTo(UUID board) {
        return and(LOOKED_AFTER_BY.formatted(":board"), "board", board);
    }

    /** Only what any of these boards looks after on the day. A query can name them again as {@code :boards}. */
    public UndertakingQuery madeTo(List<UUID> boards) {
        lists.put("boards", boards);
        return and(LOOKED_AFTER_BY.formatted("any(:boards)"));
    }

    /** Only those of an organisation, where one is given. */
    public UndertakingQuery of(@Nullable UUID organisation) {
        return organisation == null ? this : and("u.organisation_id = :of", "of", organisation);
    }

    /**
     * A query over the rows.
     *
     * @param before what stands before them, such as {@code select count(*) from (}
     * @param after what follows them, such as {@code ) a where a.said = :said}
     */
    public Query create(Handle handle, String before, String after) {
        return bound(handle.createQuery(before + ROWS + where() + after));
    }

    /**
     * A query over the rows twice, at one moment: as the reader knows them, then as everyone knows the same records, by what
     * is published of them alone and what waits in them.
     *
     * @param before what stands before the reader's, such as {@code with known as (}
     * @param between what stands between the two
     * @param after what follows everyone's
     */
    public Query createForBoth(Handle handle, String before, String between, String after) {
        return bound(handle.createQuery(before
                + ROWS
                + where()
                + between
                + ROWS.replace(":partnerships", "array[]::uuid[]").replace(":everything", "false")
                + where()
                + after));
    }

    private String where() {
        return " where " + String.join("\n and ", conditions) + "\n";
    }

    private Query bound(Query query) {
        values.forEach(query::bind);
        lists.forEach((name, ids) -> query.bindArray(name, UUID.class, ids));
        return query;
    }
}
