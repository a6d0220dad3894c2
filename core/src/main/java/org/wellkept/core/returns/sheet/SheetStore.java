package org.wellkept.core.returns.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.MomentRead;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;

/** What is stored of spreadsheets: what went out, and what came back. */
final class SheetStore {

    private final Handle handle;

    SheetStore(Handle handle) {
        this.handle = handle;
    }

    /** Remembers a copy as it goes out. */
    void goesOut(UUID sheet, UUID organisation, ReturnDetails details, UUID by, Instant now) {
        handle.createUpdate("""
                        insert into return_sheet (id, organisation_id, made_at, made_by)
                        values (:id, :organisation, :now, :by)""")
                .bind("id", sheet)
                .bind("organisation", organisation)
                .bind("now", now)
                .bind("by", by)
                .execute();
        PreparedBatch rounds =
                handle.prepareBatch("insert into return_sheet_round (sheet_id, round_id) values (:sheet, :round)");
        for (ReturnDetails.Asking round : details.asking()) {
            rounds.bind("sheet", sheet).bind("round", round.round()).add();
        }
        rounds.execute();
        PreparedBatch rows =
                handle.prepareBatch("insert into return_sheet_row (sheet_id, reference) values (:sheet, :reference)");
        PreparedBatch cells = handle.prepareBatch("""
                        insert into return_sheet_cell (sheet_id, reference, field, said)
                        values (:sheet, :reference, :field, :said)""");
        for (ReturnRow row : details.rows()) {
            rows.bind("sheet", sheet).bind("reference", row.reference()).add();
            ReturnColumns.values(row)
                    .forEach((field, said) -> cells.bind("sheet", sheet)
                            .bind("reference", row.reference())
                            .bind("field", field.code())
                            .bind("said", said)
                            .add());
        }
        rows.execute();
        cells.execute();
    }

    /** Forgets an organisation's spreadsheets of rounds that have closed: what was taken in is in the return. */
    void forgetClosed(UUID organisation) {
        handle.createUpdate("""
                        delete from return_upload u using return_sheet s
                        where u.sheet_id = s.id and s.organisation_id = :organisation and not exists (
                          select 1 from return_sheet_round sr join round r on r.id = sr.round_id
                          where sr.sheet_id = s.id and r.closed_on is null)""").bind("organisation", organisation).execute();
        handle.createUpdate("""
                        delete from return_sheet s where s.organisation_id = :organisation and not exists (
                          select 1 from return_sheet_round sr join round r on r.id = sr.round_id
                          where sr.sheet_id = s.id and r.closed_on is null)""").bind("organisation", organisation).execute();
    }

    /**
     * A round has closed: forgets what came back and what went out of everybody whom no open round asks for it. What was taken
     * in is in the return. That a copy went out is kept until the next one does, so that an old file is known again.
     */
    void forgetContents(UUID round) {
        handle.createUpdate("""
                        delete from return_upload u where u.organisation_id in (
                          select a.organisation_id from round_asked a where a.round_id = :round)
                        and not exists (
                          select 1 from return_sheet_round sr join round r on r.id = sr.round_id
                          where sr.sheet_id = u.sheet_id and r.closed_on is null)
                        and (u.sheet_id is not null or not exists (
                          select 1 from round_asked a join round r on r.id = a.round_id
                          where a.organisation_id = u.organisation_id and r.closed_on is null))""").bind("round", round).execute();
        handle.createUpdate("""
                        delete from return_sheet_row w using return_sheet_round closed
                        where closed.round_id = :round and w.sheet_id = closed.sheet_id and not exists (
                          select 1 from return_sheet_round sr join round r on r.id = sr.round_id
                          where sr.sheet_id = w.sheet_id and r.closed_on is null)""").bind("round", round).execute();
    }

    /** A copy that went out, whosever it is. */
    Optional<Sheet> sheet(UUID id) {
        return handle.createQuery("""
                        select s.organisation_id, s.made_at, array(select sr.round_id from return_sheet_round sr
                          where sr.sheet_id = s.id) as rounds
                        from return_sheet s where s.id = :id""")
                .bind("id", id)
                .map((row, context) -> new Sheet(
                        id,
                        row.getObject("organisation_id", UUID.class),
                        row.getTimestamp("made_at").toInstant(),
                        Set.of((UUID[]) row.getArray("rounds").getArray())))
                .findOne();
    }

    /** What stood in it; nothing where its rounds had closed since. */
    IncomingReturn.WentOut wentOut(UUID sheet) {
        Map<String, Map<AnswerField, String>> values = new HashMap<>();
        handle.createQuery("""
                        select r.reference, c.field, c.said from return_sheet_row r
                        left join return_sheet_cell c on c.sheet_id = r.sheet_id and c.reference = r.reference
                        where r.sheet_id = :sheet""")
                .bind("sheet", sheet)
                .map((row, context) -> {
                    Map<AnswerField, String> said =
                            values.computeIfAbsent(row.getString("reference"), reference -> new LinkedHashMap<>());
                    String field = row.getString("field");
                    if (field != null) {
                        said.put(AnswerField.of(field), row.getString("said"));
                    }
                    return true;
                })
                .list();
        return new IncomingReturn.WentOut(values);
    }

    /** Keeps what came back until it is taken in. */
    void cameBack(Upload upload, IncomingReturn incoming) {
        handle.createUpdate("""
                        insert into return_upload (id, organisation_id, sheet_id, file_name, uploaded_at, uploaded_by, promises,
                          unchanged)
                        values (:id, :organisation, :sheet, :fileName, :now, :by, :promises, :unchanged)""")
                .bind("id", upload.id())
                .bind("organisation", upload.organisation())
                .bind("sheet", upload.sheet())
                .bind("fileName", upload.fileName())
                .bind("now", upload.uploadedAt())
                .bind("by", upload.uploadedBy())
                .bind("promises", incoming.promises())
                .bind("unchanged", incoming.unchanged())
                .execute();
        PreparedBatch changes = handle.prepareBatch("""
                        insert into return_upload_change (upload_id, position, line, heading, reference, field, was, says)
                        values (:upload, :position, :line, :heading, :reference, :field, :was, :says)""");
        for (int at = 0; at < incoming.changes().size(); at++) {
            IncomingReturn.Says change = incoming.changes().get(at);
            changes.bind("upload", upload.id())
                    .bind("position", at)
                    .bind("line", change.line())
                    .bind("heading", change.column())
                    .bind("reference", change.reference())
                    .bind("field", change.field().code())
                    .bind("was", change.was())
                    .bind("says", change.says())
                    .add();
        }
        changes.execute();
        PreparedBatch problems = handle.prepareBatch("""
                        insert into return_upload_problem (upload_id, position, line, heading, left_out, problem, mend)
                        values (:upload, :position, :line, :heading, :leftOut, :problem, :mend)""");
        for (int at = 0; at < incoming.problems().size(); at++) {
            SheetPreview.Problem problem = incoming.problems().get(at);
            problems.bind("upload", upload.id())
                    .bind("position", at)
                    .bind("line", problem.line())
                    .bind("heading", problem.column())
                    .bind("leftOut", problem.leftOut())
                    .bind("problem", problem.problem())
                    .bind("mend", problem.mend())
                    .add();
        }
        problems.execute();
    }

    Optional<Upload> upload(UUID organisation, UUID id) {
        return upload(organisation, id, "");
    }

    /** Of two who take it in at once the second waits here. */
    Optional<Upload> lock(UUID organisation, UUID id) {
        return upload(organisation, id, " for update of u");
    }

    private Optional<Upload> upload(UUID organisation, UUID id, String lock) {
        return handle.createQuery("""
                        select u.organisation_id, u.sheet_id, s.made_at, u.file_name, u.uploaded_at, u.uploaded_by, u.taken_in_at, u.promises, u.unchanged
                        from return_upload u left join return_sheet s on s.id = u.sheet_id
                        where u.id = :id and u.organisation_id = :organisation""" + lock)
                .bind("id", id)
                .bind("organisation", organisation)
                .map((row, context) -> new Upload(
                        id,
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("sheet_id", UUID.class),
                        MomentRead.in(row, "made_at"),
                        row.getString("file_name"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getObject("uploaded_by", UUID.class),
                        MomentRead.in(row, "taken_in_at"),
                        row.getInt("promises"),
                        row.getInt("unchanged")))
                .findOne();
    }

    List<Change> changes(UUID upload) {
        return handle.createQuery("""
                        select position, line, heading, reference, field, was, says, taken from return_upload_change
                        where upload_id = :upload order by position""")
                .bind("upload", upload)
                .map((row, context) -> new Change(
                        row.getInt("position"),
                        new IncomingReturn.Says(
                                row.getInt("line"),
                                row.getString("heading"),
                                row.getString("reference"),
                                AnswerField.of(row.getString("field")),
                                row.getString("was"),
                                row.getString("says")),
                        row.getBoolean("taken")))
                .list();
    }

    List<SheetPreview.Problem> problems(UUID upload) {
        return handle.createQuery("""
                        select line, heading, left_out, problem, mend from return_upload_problem
                        where upload_id = :upload order by position""")
                .bind("upload", upload)
                .map((row, context) -> new SheetPreview.Problem(
                        (Integer) row.getObject("line"),
                        row.getString("heading"),
                        row.getBoolean("left_out"),
                        row.getString("problem"),
                        row.getString("mend")))
                .list();
    }

    void taken(UUID upload, int position) {
        handle.createUpdate("update return_upload_change set taken = true where upload_id = :upload and position ="
                        + " :position")
                .bind("upload", upload)
                .bind("position", position)
                .execute();
    }

    void takenIn(UUID upload, Instant now) {
        handle.createUpdate("update return_upload set taken_in_at = :now where id = :upload")
                .bind("upload", upload)
                .bind("now", now)
                .execute();
    }

    /** A copy that went out, for these rounds. */
    record Sheet(UUID id, UUID organisation, Instant madeAt, Set<UUID> rounds) {
        Sheet {
            rounds = Set.copyOf(rounds);
        }
    }

    /** A file that came back, with the copy that it is where that is known. */
    record Upload(
            UUID id,
            UUID organisation,
            @Nullable UUID sheet,
            @Nullable Instant madeAt,
            String fileName,
            Instant uploadedAt,
            UUID uploadedBy,
            @Nullable Instant takenInAt,
            int promises,
            int unchanged) {}

    /** A change in it, and whether it is in the return by now. */
    record Change(int position, IncomingReturn.Says says, boolean taken) {}
}
