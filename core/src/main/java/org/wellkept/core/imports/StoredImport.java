package org.wellkept.core.imports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;

/**
 * An import as it is stored, without its rows.
 *
 * @param organisation whose rows may be taken in, for {@link ImportMode#OWN}
 * @param boards all boards of the partnership
 * @param columns in the file's order
 */
record StoredImport(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        UUID partnership,
        String partnershipSlug,
        List<UUID> boards,
        @Nullable UUID organisation,
        String fileName,
        String digest,
        String encoding,
        int headingLine,
        List<Column> columns,
        ImportStatus status,
        Instant uploadedAt) {

    StoredImport {
        boards = List.copyOf(boards);
        columns = List.copyOf(columns);
    }

    /** What permission to import is asked about. */
    Subject subject() {
        return subject(mode, partnership, organisation, boards);
    }

    static Subject subject(ImportMode mode, UUID partnership, @Nullable UUID organisation, List<UUID> boards) {
        return switch (mode) {
            case OWN -> {
                if (organisation == null) {
                    throw new IllegalArgumentException("Own rows are somebody's");
                }
                yield Subject.of(partnership, organisation);
            }
            // the promises may be made to any of the partnership's boards
            case PUBLISHED -> new Subject(partnership, null, Set.of(), Set.copyOf(boards), Visibility.SHARED);
        };
    }
}
