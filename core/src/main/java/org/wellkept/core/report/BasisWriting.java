package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.reference.OftenMissed;
import org.wellkept.core.shown.Audience;

/** Writes what a paper tells beside one snapshot: a handful of statements, however many promises there are. */
final class BasisWriting {

    private final Handle handle;
    private final UUID snapshot;

    BasisWriting(Handle handle, UUID snapshot) {
        this.handle = handle;
        this.snapshot = snapshot;
    }

    void begin() {
        handle.createUpdate("insert into report_basis (snapshot_id) values (:snapshot)")
                .bind("snapshot", snapshot)
                .execute();
    }

    /** What bodies say beside that day's marks, as the snapshot found them. */
    void replies(LocalDate asOf) {
        handle.createUpdate("""
                        insert into report_basis_mark (snapshot_id, audience, reference, mark_id, mark, told_on, public_on, words, written_on)
                        select a.snapshot_id, a.audience, a.reference, m.id, m.mark, m.told_on, m.public_on, r.words, r.written_on
                        from snapshot_answer a
                        join undertaking u on u.reference = a.reference
                        join mark_told m on m.undertaking_id = u.id
                        join mark_reply r on r.mark_id = m.id and r.words is not null
                        where a.snapshot_id = :snapshot and (a.audience = 'shared' or m.public_on <= :asOf) and {STOOD}
                          and case m.mark when 'evidenceGap' then a.evidence_gap when 'overdue' then a.shown = 'overdue'
                            when 'silence' then a.said = 'noReturn' else m.mark = 'check' end""".replace("{STOOD}", PublicMarks.STOOD))
                .bind("snapshot", snapshot)
                .bind("asOf", asOf)
                .execute();
    }

    void endorsed(UUID board) {
        handle.createUpdate("""
                        insert into report_basis_endorsed (snapshot_id, reference)
                        select p.snapshot_id, p.reference from snapshot_promise p join undertaking u on u.reference = p.reference
                        where p.snapshot_id = :snapshot
                          and exists (select 1 from endorsement e where e.undertaking_id = u.id and e.board_id = :board)""").bind("snapshot", snapshot).bind("board", board).execute();
    }

    void themes() {
        handle.createUpdate("""
                        insert into report_basis_theme (snapshot_id, framework, position, theme, label, often_missed)
                        select :snapshot, f.slug, row_number() over (partition by f.slug order by t.position, t.id), t.slug, t.label,
                          f.slug = :groups and t.slug = any(:missed)
                        from theme t join framework f on f.id = t.framework_id where f.slug in (:steps, :groups, :components)""")
                .bind("snapshot", snapshot)
                .bind("steps", Basis.STEPS)
                .bind("groups", Basis.GROUPS)
                .bind("components", Basis.COMPONENTS)
                .bindArray("missed", String.class, List.copyOf(OftenMissed.GROUPS))
                .execute();
    }

    /** @param asks in their order */
    void asks(Audience audience, List<AskRead> asks) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_basis_ask (snapshot_id, audience, position, reference, title, organisation_name, words, asked_on,
                  due_on, answer, answer_words, answered_on, late)
                values (:snapshot, :audience, :position, :reference, :title, :organisation, :words, :askedOn, :dueOn, :answer,
                  :answerWords, :answeredOn, :late)""");
        for (int i = 0; i < asks.size(); i++) {
            AskRead ask = asks.get(i);
            Optional<AskRead.Reply> reply = Optional.ofNullable(ask.reply());
            batch.bind("snapshot", snapshot)
                    .bind("audience", audience)
                    .bind("position", i)
                    .bind("reference", ask.reference())
                    .bind("title", ask.title())
                    .bind("organisation", ask.organisation().name())
                    .bind("words", ask.words())
                    .bind("askedOn", ask.askedOn())
                    .bind("dueOn", ask.dueOn())
                    .bind("answer", reply.map(AskRead.Reply::answer).orElse(null))
                    .bind("answerWords", reply.map(AskRead.Reply::words).orElse(null))
                    .bind("answeredOn", reply.map(AskRead.Reply::on).orElse(null))
                    .bind("late", ask.late())
                    .add();
        }
        batch.execute();
    }

    /** @param open in their order */
    void decisions(List<DecisionRead> open) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_basis_decision (snapshot_id, position, reference, resolved, kind, decided_on, owner_name, due_text, late)
                values (:snapshot, :position, :reference, :resolved, :kind, :decidedOn, :owner, :due, :late)""");
        for (int i = 0; i < open.size(); i++) {
            DecisionRead decision = open.get(i);
            batch.bind("snapshot", snapshot)
                    .bind("position", i)
                    .bind("reference", decision.reference())
                    .bind("resolved", decision.resolved())
                    .bind("kind", decision.kind())
                    .bind("decidedOn", decision.meeting().on())
                    .bind(
                            "owner",
                            decision.owner() == null ? null : decision.owner().name())
                    .bind("due", decision.due() == null ? null : decision.due().text())
                    .bind("late", decision.state() == DecisionState.LATE)
                    .add();
        }
        batch.execute();
    }

    /** @param figures in their order */
    void figures(Audience audience, List<Basis.Gathered> figures) {
        PreparedBatch sums = handle.prepareBatch("""
                insert into report_basis_figure (snapshot_id, audience, key, part, position, words, value, base, unit, answered, asked)
                values (:snapshot, :audience, :key, :part, :position, :words, :value, :base, :unit, :answered, :asked)""");
        PreparedBatch records = handle.prepareBatch("""
                insert into report_basis_record (snapshot_id, audience, key, position, name, title, path, amount)
                values (:snapshot, :audience, :key, :position, :name, :title, :path, :amount)""");
        for (int i = 0; i < figures.size(); i++) {
            Basis.Gathered figure = figures.get(i);
            Optional<Basis.Coverage> coverage = Optional.ofNullable(figure.coverage());
            sums.bind("snapshot", snapshot)
                    .bind("audience", audience)
                    .bind("key", figure.key().text())
                    .bind("part", figure.part())
                    .bind("position", i)
                    .bind("words", figure.words())
                    .bind("value", figure.value())
                    .bind("base", figure.base())
                    .bind("unit", figure.unit())
                    .bind("answered", coverage.map(Basis.Coverage::answered).orElse(null))
                    .bind("asked", coverage.map(Basis.Coverage::asked).orElse(null))
                    .add();
            for (int nth = 0; nth < figure.records().size(); nth++) {
                PaperFigure.Counted counted = figure.records().get(nth);
                records.bindMethods(counted)
                        .bind("snapshot", snapshot)
                        .bind("audience", audience)
                        .bind("key", figure.key().text())
                        .bind("position", nth)
                        .add();
            }
        }
        sums.execute();
        records.execute();
    }
}
