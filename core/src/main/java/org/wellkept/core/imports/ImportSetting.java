package org.wellkept.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a row depends on, beside the row.
 *
 * @param own in {@link ImportMode#OWN}, the organisation whose rows may be taken in
 * @param columns in the file's order
 * @param boards slugs of the boards that the promises are made to, or that hear of the activities
 */
record ImportSetting(
        ImportKind kind,
        ImportMode mode,
        @Nullable Body own,
        String fileName,
        List<Column> columns,
        List<String> boards,
        KnownNames names) {

    ImportSetting {
        columns = List.copyOf(columns);
        boards = List.copyOf(boards);
    }

    ImportSetting with(List<Column> other) {
        return new ImportSetting(kind, mode, own, fileName, other, boards, names);
    }
}
