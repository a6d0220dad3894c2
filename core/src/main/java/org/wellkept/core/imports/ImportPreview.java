package org.wellkept.core.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet would bring in, or has brought in.
 *
 * @param rows how many rows with content the file has
 * @param ready how many can be taken in now; rows with warnings are ready
 * @param held how many wait to be mended
 * @param created how many were made by applying
 * @param skipped how many were there already
 * @param mapping heading of the file to field, null for a heading that is left out; in the file's order
 * @param problems at most 1,000, in the file's order; where there are more, what holds rows back goes before warnings
 */
public record ImportPreview(
        UUID id,
        ImportKind kind,
        String partnership,
        ImportMode mode,
        String fileName,
        String encoding,
        ImportStatus status,
        Instant uploadedAt,
        int rows,
        int ready,
        int held,
        int created,
        int skipped,
        Map<String, @Nullable String> mapping,
        List<Problem> problems,
        List<Sample> samples) {

    public ImportPreview {
        problems = List.copyOf(problems);
        samples = List.copyOf(samples);
    }

    /**
     * Something about a row.
     *
     * @param row the line of the spreadsheet
     * @param column the heading, or null for the whole row
     */
    public record Problem(int row, @Nullable String column, Severity severity, String problem, String mend) {}

    /**
     * One of the first rows, as it would come in.
     *
     * @param date when a promise falls due, when an activity took place, or where a room is, as written
     */
    public record Sample(
            int row,
            String title,
            String organisation,
            @Nullable String date) {}

    public enum Severity {
        ERROR,
        WARNING
    }
}
