package org.wellkept.ui.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.ImportStatus;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Place;

/** A file that was uploaded before, in a list of them. */
public record RecentImport(String file, String href, String what, String day, String status, String rows) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    static RecentImport of(ImportPreview preview) {
        return new RecentImport(
                preview.fileName(),
                Place.IMPORT_PATH + "/" + preview.id(),
                preview.kind().words() + ": " + preview.mode().words(),
                Words.day(LocalDate.ofInstant(preview.uploadedAt(), ENGLAND)),
                preview.status().words(),
                preview.status() == ImportStatus.APPLIED
                        ? Words.number(preview.created()) + " made of " + Words.number(preview.rows())
                        : Words.of(preview.ready(), preview.rows()) + " ready");
    }
}
