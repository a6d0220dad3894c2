package org.wellkept.core.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet to be previewed.
 *
 * @param partnership the partnership's slug
 * @param organisation for {@link ImportMode#OWN}: the slug of the organisation whose rows may be taken in; null to use
 *     the only one that the actor acts for
 * @param fileName as uploaded, for people to read
 * @param file where the upload lies; read as a stream, at most 50 MB, and not kept
 */
public record UploadSpreadsheet(
        ImportKind kind,
        String partnership,
        ImportMode mode,
        @Nullable String organisation,
        String fileName,
        Path file) {}
