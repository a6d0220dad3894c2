package org.wellkept.core.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Coded;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.undertaking.UndertakingQuery;

/**
 * Compares the marks on public records with those that bodies were told of, and tells them of the new ones. It can run at
 * any moment and any number of times: until it has run, a mark is not public. A body is told once a day at most; what comes
 * up after that is told, and begins to count, on the next day.
 */
@ApplicationScoped
public class Telling {

    /** Any number that nothing else locks: for whoever tells, or works out public days anew, and taken before rows. */
    static final long LOCK = 7_301_952_043L;

    private static final String BEFORE = """
            with judged as materialized (select a.id, a.organisation_id, a.gap, a.shown, a.said from (
            """;

    private static final String AFTER = """
            ) a where a.judged),
            present as (
              select j.id as undertaking_id, j.organisation_id, k.mark, j.id as subject_id
              from judged j cross join lateral (values ('evidenceGap', j.gap), ('overdue', j.shown = 'overdue'),
                ('silence', j.said = 'noReturn')) k (mark, raised)
              where k.raised
              union all
              select j.id, j.organisation_id, 'check', c.id
              from judged j join independent_check c on c.undertaking_id = j.id and c.checked_on <= :asOf
              where not {FAVOURABLE}
              union all
              select j.id, j.organisation_id, 'lateAnswer', c.id
              from judged j join challenge c on c.undertaking_id = j.id and c.withdrawn_on is null
              cross join lateral (select t.reply, t.due_on from challenge_turn t
                where t.challenge_id = c.id order by t.turn desc limit 1) last
              where last.reply is null and last.due_on < :asOf
            ),
            gone as (
              update mark_told m set gone_on = :asOf
              where m.gone_on is null
                and not exists (select 1 from present p where p.subject_id = m.subject_id and p.mark = m.mark)
            ),
            back as (
              update mark_told m set gone_on = null,
                public_on = case when m.public_on < m.gone_on then m.public_on else greatest(m.public_on, :tomorrow) end
              from present p
              where p.subject_id = m.subject_id and p.mark = m.mark and m.gone_on >= :since
                and not (m.public_on < m.gone_on and {QUIET})
                and m.id = (select x.id from mark_told x where x.subject_id = p.subject_id and x.mark = p.mark
                  order by x.gone_on desc nulls first, x.id desc limit 1)
              returning m.subject_id, m.mark
            ),
            told as (
              insert into mark_told (id, undertaking_id, organisation_id, mark, subject_id, told_on, public_on)
              select gen_random_uuid(), p.undertaking_id, p.organisation_id, p.mark, p.subject_id, :asOf, :publicOn
              from present p
              where not exists (select 1 from mark_told x where x.subject_id = p.subject_id and x.mark = p.mark and x.gone_on is null)
                and not exists (select 1 from back b where b.subject_id = p.subject_id and b.mark = p.mark)
                and not exists (select 1 from mark_told x where x.organisation_id = p.organisation_id and x.told_on = :asOf)
              returning id
            )
            select id from told""".replace("{FAVOURABLE}", PublicMarks.FAVOURABLE_CHECK)
            .replace("{QUIET}", QuietPeriod.holds("m.undertaking_id"));

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<MarksTold> told;

    @Inject
    Telling(Jdbi jdbi, Clock clock, Event<MarksTold> told) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Tells bodies what came up.
     *
     * @return how many marks they were told of
     */
    @Transactional
    public int tell() {
        LocalDate today = LocalDate.now(clock);
        return jdbi.withHandle(handle -> {
            boolean alone = handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                    .bind("lock", LOCK)
                    .mapTo(Boolean.class)
                    .one();
            if (!alone) {
                return 0;
            }
            List<UUID> marks = store(handle, today);
            PublicDays.reckon(handle, today, today.plusDays(1));
            events(handle, marks).forEach(told::fire);
            return marks.size();
        });
    }

    private static List<UUID> store(Handle handle, LocalDate today) {
        return UndertakingQuery.beforeAnybodyIsTold(today)
                .bind("since", WorkingDays.before(today, PublicationRule.WORKING_DAYS))
                .bind("publicOn", PublicationRule.repliedBy(today))
                .bind("tomorrow", today.plusDays(1))
                .create(handle, BEFORE, AFTER)
                .mapTo(UUID.class)
                .list();
    }

    private static List<MarksTold> events(Handle handle, List<UUID> marks) {
        Map<UUID, List<MarksTold.OfPromise>> byBody = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        if (marks.isEmpty()) {
            return List.of();
        }
        handle.createQuery("""
                        select m.organisation_id, o.name, u.reference, u.title, m.mark, m.public_on
                        from mark_told m join undertaking u on u.id = m.undertaking_id join organisation o on o.id = m.organisation_id
                        where m.id = any(:marks) order by o.name, u.partnership_id, u.number, m.mark""")
                .bindArray("marks", UUID.class, marks)
                .map((row, context) -> {
                    UUID organisation = row.getObject("organisation_id", UUID.class);
                    names.put(organisation, row.getString("name"));
                    return byBody.computeIfAbsent(organisation, id -> new ArrayList<>())
                            .add(new MarksTold.OfPromise(
                                    row.getString("reference"),
                                    row.getString("title"),
                                    Coded.of(Mark.class, row.getString("mark")),
                                    row.getObject("public_on", LocalDate.class)));
                })
                .list();
        return byBody.entrySet().stream()
                .map(body -> new MarksTold(body.getKey(), names.getOrDefault(body.getKey(), ""), body.getValue()))
                .toList();
    }
}
