package org.wellkept.core.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.Coded;

/** What is stored of the files of published reports. */
record FileStore(Handle handle) {

    /** Has all forms of these editions made, those that there are already left alone. */
    void want(UUID report, Collection<Edition> editions) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_file (report_id, edition, form) values (:report, :edition, :form) on conflict do nothing""");
        for (Edition edition : editions) {
            for (PaperForm form : PaperForm.values()) {
                batch.bind("report", report)
                        .bind("edition", edition)
                        .bind("form", form)
                        .add();
            }
        }
        batch.execute();
    }

    List<ReportFile> of(UUID report) {
        return handle.createQuery("""
                        select edition, form, made_at, coalesce(length(bytes), 0) as size, failed_because from report_file
                        where report_id = :report order by array_position(array['paper', 'briefing'], edition),
                          array_position(array['pdf', 'docx', 'odt', 'ods', 'csv'], form)""")
                .bind("report", report)
                .map((row, context) -> new ReportFile(
                        Coded.of(Edition.class, row.getString("edition")),
                        Coded.of(PaperForm.class, row.getString("form")),
                        row.getTimestamp("made_at") == null
                                ? null
                                : row.getTimestamp("made_at").toInstant(),
                        row.getLong("size"),
                        row.getString("failed_because")))
                .list();
    }

    Optional<byte[]> bytes(FileToMake file) {
        return handle.createQuery("""
                        select bytes from report_file
                        where report_id = :report and edition = :edition and form = :form and bytes is not null""").bindMethods(file).mapTo(byte[].class).findOne();
    }

    /** The first published first. */
    List<FileToMake> toMake() {
        return handle.createQuery("""
                        select f.report_id, f.edition, f.form from report_file f join report r on r.id = f.report_id
                        where f.bytes is null and f.failed_because is null
                        order by r.published_at, r.id, f.edition desc, array_position(array['pdf', 'docx', 'odt', 'ods', 'csv'], f.form)""")
                .map((row, context) -> new FileToMake(
                        row.getObject("report_id", UUID.class),
                        Coded.of(Edition.class, row.getString("edition")),
                        Coded.of(PaperForm.class, row.getString("form"))))
                .list();
    }

    /** What is there already stays. */
    void keep(FileToMake file, byte[] bytes, Instant now) {
        handle.createUpdate("""
                        update report_file set bytes = :bytes, made_at = :now, failed_because = null
                        where report_id = :report and edition = :edition and form = :form and bytes is null""")
                .bindMethods(file)
                .bind("bytes", bytes)
                .bind("now", now)
                .execute();
    }

    void failed(FileToMake file, String because) {
        handle.createUpdate("""
                        update report_file set failed_because = :because
                        where report_id = :report and edition = :edition and form = :form and bytes is null""").bindMethods(file).bind("because", because).execute();
    }

    /** How many there were that failed. */
    int makeAgain(UUID report) {
        return handle.createUpdate("""
                        update report_file set failed_because = null where report_id = :report and failed_because is not null""").bind("report", report).execute();
    }
}
