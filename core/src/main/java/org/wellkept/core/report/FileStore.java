package org.wellkept.core.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.Coded;
import org.wellkept.core.dates.MomentRead;

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
                        select edition, form, made_at, coalesce(length(bytes), 0) as size, failed_because, failures, try_again_at from report_file
                        where report_id = :report order by array_position(array['paper', 'briefing'], edition),
                          array_position(array['pdf', 'docx', 'odt', 'ods', 'csv'], form)""")
                .bind("report", report)
                .map((row, context) -> new ReportFile(
                        Coded.of(Edition.class, row.getString("edition")),
                        Coded.of(PaperForm.class, row.getString("form")),
                        MomentRead.in(row, "made_at"),
                        row.getLong("size"),
                        row.getString("failed_because"),
                        row.getInt("failures"),
                        MomentRead.in(row, "try_again_at")))
                .list();
    }

    Optional<byte[]> bytes(FileToMake file) {
        return handle.createQuery("""
                        select bytes from report_file
                        where report_id = :report and edition = :edition and form = :form and bytes is not null""").bindMethods(file).mapTo(byte[].class).findOne();
    }

    /** Those that wait for their first turn, the first published first; then those that failed and whose time has come. */
    List<FileToMake> toMake(Instant now) {
        return handle.createQuery("""
                        select f.report_id, f.edition, f.form from report_file f join report r on r.id = f.report_id
                        where f.bytes is null and (f.failed_because is null or f.try_again_at <= :now)
                        order by f.try_again_at nulls first, r.published_at, r.id, f.edition desc,
                          array_position(array['pdf', 'docx', 'odt', 'ods', 'csv'], f.form)""")
                .bind("now", now)
                .map((row, context) -> new FileToMake(
                        row.getObject("report_id", UUID.class),
                        Coded.of(Edition.class, row.getString("edition")),
                        Coded.of(PaperForm.class, row.getString("form"))))
                .list();
    }

    /** What is there already stays. */
    void keep(FileToMake file, byte[] bytes, Instant now) {
        handle.createUpdate("""
                        update report_file set bytes = :bytes, made_at = :now, failed_because = null, try_again_at = null
                        where report_id = :report and edition = :edition and form = :form and bytes is null""")
                .bindMethods(file)
                .bind("bytes", bytes)
                .bind("now", now)
                .execute();
    }

    /** It was its turn, and it could not be made. Where another instance said so of the same turn, that stays. */
    void failed(FileToMake file, String because, Instant now) {
        handle.createQuery("""
                        update report_file set failed_because = :because, failures = failures + 1, try_again_at = null
                        where report_id = :report and edition = :edition and form = :form and bytes is null
                          and (failed_because is null or try_again_at <= :now) returning failures""")
                .bindMethods(file)
                .bind("because", because)
                .bind("now", now)
                .mapTo(Integer.class)
                .findOne()
                .flatMap(FileRetries::pauseAfter)
                .ifPresent(pause -> tryAgain(file, now.plus(pause)));
    }

    private void tryAgain(FileToMake file, Instant at) {
        handle.createUpdate("""
                        update report_file set try_again_at = :at where report_id = :report and edition = :edition and form = :form""").bindMethods(file).bind("at", at).execute();
    }

    /** How many there were that failed. */
    int makeAgain(UUID report) {
        return handle.createUpdate("""
                        update report_file set failed_because = null, failures = 0, try_again_at = null
                        where report_id = :report and failed_because is not null""").bind("report", report).execute();
    }
}
