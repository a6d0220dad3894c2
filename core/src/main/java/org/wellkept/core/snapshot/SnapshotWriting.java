package org.wellkept.core.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;

/**
 * Writes one snapshot, in three statements however many promises there are. All that is frozen of promises is read by one of
 * them, so that it is of one moment while others go on writing.
 */
final class SnapshotWriting {

    private static final String BEFORE = """
            with closing as (select r.id, r.opens_on, r.due_on, r.reopened_at from round r where r.id = :round),
            known as materialized (
            """;

    private static final String BETWEEN = """
            ), published as materialized (
            """;

    private static final String AFTER = """
            ), promise as (
              insert into snapshot_promise (snapshot_id, reference, position, partnership_id, organisations, visibility, title, statement,
                organisation, organisation_name, accountable_role, state, closed_as, due_text, due_from, due_to,
                easier, harder, clarified, ownerless, stale, asked, paused_until)
              select :snapshot, a.reference, row_number() over (order by a.partnership_id, a.number), a.partnership_id,
                array_prepend(a.organisation_id, array(select up.organisation_id from undertaking_partner up where up.undertaking_id = a.id)),
                a.visibility, a.title, a.statement, a.organisation, a.organisation_name, a.accountable_role, a.state, a.closed_as,
                a.due_text, a.due_from, a.due_to, changed.easier, changed.harder, changed.clarified,
                a.ownerless, a.stale,
                a.agreed_on <= c.due_on and exists (
                  select 1 from round_asked ra where ra.round_id = c.id and ra.organisation_id = a.organisation_id),
                (select max(x.until_on) from undertaking_pause x
                  where x.undertaking_id = a.id and c.due_on between x.from_on and x.until_on)
              from known a
              cross join closing c
              cross join lateral (
                select count(*) filter (where x.effect = 'easier') as easier, count(*) filter (where x.effect = 'harder') as harder,
                  count(*) filter (where x.effect = 'clarified') as clarified
                from change_since_agreed x where x.undertaking_id = a.id and x.changed_on <= :asOf) changed
              returning 1
            ), answer as (
              insert into snapshot_answer (snapshot_id, reference, audience, said, said_on, shown, because, checked, checked_on,
                evidence_gap, unevidenced, word_waits, rating, done, next, reason, ask, answered_on, late, on_behalf, carried_forward)
              select :snapshot, a.reference, a.audience, a.said, a.said_on, a.shown, a.because, a.checked, a.checked_on, %s, %s,
                word.rating is null and exists (
                  select 1 from progress_update p where p.undertaking_id = a.id and p.posted_on between c.opens_on and :asOf),
                word.rating, word.done, word.next, word.reason, word.ask, word.posted_on,
                word.posted_on > c.due_on or coalesce(word.posted_at >= c.reopened_at, false), word.on_behalf, word.carried_forward
              from (select 'shared' as audience, known.* from known union all select 'public', published.* from published) a
              cross join closing c
              left join lateral (
                select p.rating, p.done, p.next, p.reason, p.ask, p.posted_on, p.posted_at, p.on_behalf, p.carried_forward
                from progress_update p
                where p.undertaking_id = a.id and p.posted_on between c.opens_on and :asOf
                  and (a.audience = 'shared' or p.visibility = 'public')
                order by p.posted_on desc, p.posted_at desc limit 1) word on true
              returning 1
            ), theme_of as (
              insert into snapshot_theme (snapshot_id, reference, position, framework, framework_name, theme, label)
              select :snapshot, a.reference, t.place, t.framework, t.framework_name, t.slug, t.label
              from known a
              join undertaking_theme ut on ut.undertaking_id = a.id
              join (select t.id, t.slug, t.label, f.slug as framework, f.name as framework_name,
                  row_number() over (order by f.position, t.position, t.id) as place
                from theme t join framework f on f.id = t.framework_id) t on t.id = ut.theme_id
              returning 1
            )
            select count(*) from promise""".formatted(UndertakingQuery.EVIDENCE_GAP, UndertakingQuery.UNEVIDENCED);

    private final Handle handle;
    private final UUID snapshot;
    private final RoundSummary round;

    /** @param round as it stands closed */
    SnapshotWriting(Handle handle, UUID snapshot, RoundSummary round) {
        this.handle = handle;
        this.snapshot = snapshot;
        this.round = round;
    }

    void begin(int version, BoardKey board, RulesVersion rules, Instant now) {
        handle.createUpdate("""
                        insert into snapshot (id, round_id, version, board_id, board, board_name, round_name, period_from, period_to, opens_on,
                          due_on, meeting_on, reopened_on, reopened_because, taken_on, taken_at, rules_version)
                        select :snapshot, r.id, :version, r.board_id, :board, :boardName, r.name, r.period_from, r.period_to, r.opens_on,
                          r.due_on, r.meeting_on, r.reopened_on, r.reopened_because, r.closed_on, :now, :rules
                        from round r where r.id = :round""")
                .bind("snapshot", snapshot)
                .bind("round", round.id())
                .bind("version", version)
                .bind("board", board.slug())
                .bind("boardName", board.name())
                .bind("now", now)
                .bind("rules", rules.number())
                .execute();
    }

    void organisations(List<ReturnStanding> standings) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into snapshot_organisation (snapshot_id, organisation, organisation_name, partnerships, asked, answered,
                  paused, sent_on, late, on_behalf, silent, minutes)
                values (:snapshot, :organisation, :name, :partnerships, :asked, :answered, :paused, :sentOn, :late, :onBehalf, :silent, :minutes)""");
        for (ReturnStanding standing : standings) {
            batch.bindMethods(standing)
                    .bindArray("partnerships", UUID.class, List.copyOf(standing.partnerships()))
                    .bind("snapshot", snapshot)
                    .bind("organisation", standing.organisation().slug())
                    .bind("name", standing.organisation().name())
                    .bind("silent", standing.isSilent())
                    .add();
        }
        batch.execute();
    }

    /** What the board's roll-up counts on the day that the round closed, and how many that is. */
    int promises(BoardKey board) {
        LocalDate closedOn = Objects.requireNonNull(round.closedOn());
        return UndertakingQuery.knownIn(board.partnerships(), UndertakingKind.COMMITMENT, closedOn)
                .counted()
                .madeTo(board.id())
                .createForBoth(handle, BEFORE, BETWEEN, AFTER)
                .bind("snapshot", snapshot)
                .bind("round", round.id())
                .mapTo(Integer.class)
                .one();
    }
}
