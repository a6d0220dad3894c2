package org.wellkept.core.dates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A point in time, from its column. */
public final class MomentRead {

    private MomentRead() {}

    /** When it was, or null when it has not been yet. */
    public static @Nullable Instant in(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
