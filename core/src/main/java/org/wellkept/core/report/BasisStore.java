package org.wellkept.core.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.report.PaperFigure.Counted;
import org.wellkept.core.shown.Audience;

/** Reads what was frozen for the paper of a snapshot. */
record BasisStore(Handle handle, UUID snapshot, Audience audience) {

    /** Empty for a round that closed before any of it was recorded. */
    Optional<Basis> find() {
        boolean recorded = handle.createQuery(
                        "select exists (select 1 from report_basis where snapshot_id = :snapshot)")
                .bind("snapshot", snapshot)
                .mapTo(Boolean.class)
                .one();
        return recorded
                ? Optional.of(new Basis(
                        replies(),
                        asks(),
                        Set.copyOf(
                                ofSnapshot("select reference from report_basis_endorsed where snapshot_id = :snapshot")
                                        .mapTo(String.class)
                                        .list()),
                        themes(),
                        decisions(),
                        figures()))
                : Optional.empty();
    }

    private Query ofSnapshot(String sql) {
        return handle.createQuery(sql).bind("snapshot", snapshot);
    }

    private Query ofAudience(String sql) {
        return ofSnapshot(sql).bind("audience", audience);
    }

    private List<Basis.Replied> replies() {
        return ofAudience("""
                        select reference, words, written_on from report_basis_mark
                        where snapshot_id = :snapshot and audience = :audience and words is not null
                        order by reference, told_on, mark, mark_id""")
                .map((row, context) -> new Basis.Replied(
                        row.getString("reference"),
                        row.getString("words"),
                        row.getObject("written_on", LocalDate.class)))
                .list();
    }

    private List<Basis.Asked> asks() {
        return ofAudience("""
                        select * from report_basis_ask where snapshot_id = :snapshot and audience = :audience order by position""")
                .map((row, context) -> new Basis.Asked(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("organisation_name"),
                        row.getString("words"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        reply(row),
                        row.getBoolean("late")))
                .list();
    }

    private static AskRead.@Nullable Reply reply(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new AskRead.Reply(
                        Coded.of(AskAnswer.class, answer),
                        row.getString("answer_words"),
                        row.getObject("answered_on", LocalDate.class));
    }

    private List<Basis.Heading> themes() {
        return ofSnapshot("""
                        select framework, theme, label, often_missed from report_basis_theme where snapshot_id = :snapshot
                        order by framework, position""")
                .map((row, context) -> new Basis.Heading(
                        row.getString("framework"),
                        row.getString("theme"),
                        row.getString("label"),
                        row.getBoolean("often_missed")))
                .list();
    }

    private List<Basis.OpenDecision> decisions() {
        return ofSnapshot("select * from report_basis_decision where snapshot_id = :snapshot order by position")
                .map((row, context) -> new Basis.OpenDecision(
                        row.getString("reference"),
                        row.getString("resolved"),
                        Coded.of(DecisionKind.class, row.getString("kind")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("owner_name"),
                        row.getString("due_text"),
                        row.getBoolean("late")))
                .list();
    }

    private List<Basis.Gathered> figures() {
        Map<String, List<Counted>> records = new HashMap<>();
        ofAudience("""
                        select key, name, title, path, amount from report_basis_record
                        where snapshot_id = :snapshot and audience = :audience order by key, position""")
                .map((row, context) -> Map.entry(
                        row.getString("key"),
                        new Counted(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("path"),
                                row.getBigDecimal("amount"))))
                .forEach(entry -> records.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return ofAudience("""
                        select * from report_basis_figure where snapshot_id = :snapshot and audience = :audience order by position""")
                .map((row, context) -> {
                    String key = row.getString("key");
                    Integer answered = row.getObject("answered", Integer.class);
                    return new Basis.Gathered(
                            new FigureKey(key),
                            Coded.of(Basis.Part.class, row.getString("part")),
                            row.getString("words"),
                            row.getBigDecimal("value"),
                            row.getBigDecimal("base"),
                            Coded.of(Basis.Unit.class, row.getString("unit")),
                            answered == null ? null : new Basis.Coverage(answered, row.getInt("asked")),
                            records.getOrDefault(key, List.of()));
                })
                .list();
    }
}
