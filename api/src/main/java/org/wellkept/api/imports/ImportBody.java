package org.wellkept.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.ImportStatus;

/**
 * What a spreadsheet would bring in, or has brought in.
 *
 * @param held how many rows wait to be mended
 * @param skipped how many were there already
 * @param mapping heading to field, null for a heading that is left out
 * @param problems at most the first 1,000
 */
record ImportBody(
        UUID id,
        ImportStatus status,
        ImportKind kind,
        String partnership,
        ImportMode mode,
        String file,
        String encoding,
        Instant uploadedAt,
        int rows,
        int ready,
        int held,
        int created,
        int skipped,
        Map<String, @Nullable String> mapping,
        List<ProblemOfRowBody> problems) {

    /**
     * Something about a row.
     *
     * @param row the line of the spreadsheet
     * @param column the heading, or null for the whole row
     * @param severity {@code error} holds the row back, {@code warning} does not
     */
    record ProblemOfRowBody(int row, @Nullable String column, String severity, String problem, String mend) {

        static ProblemOfRowBody of(ImportPreview.Problem problem) {
            return new ProblemOfRowBody(
                    problem.row(),
                    problem.column(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.problem(),
                    problem.mend());
        }
    }

    static ImportBody of(ImportPreview preview) {
        return new ImportBody(
                preview.id(),
                preview.status(),
                preview.kind(),
                preview.partnership(),
                preview.mode(),
                preview.fileName(),
                preview.encoding(),
                preview.uploadedAt(),
                preview.rows(),
                preview.ready(),
                preview.held(),
                preview.created(),
                preview.skipped(),
                preview.mapping(),
                preview.problems().stream().map(ProblemOfRowBody::of).toList());
    }
}
