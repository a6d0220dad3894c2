package org.wellkept.core.dates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as written, from its three columns. */
public final class DateRead {

    private DateRead() {}

    /** The date in the columns that begin with this name, or null when none was written. */
    public static @Nullable DateWritten in(ResultSet row, String name) throws SQLException {
        String text = row.getString(name + "_text");
        return text == null
                ? null
                : new DateWritten(
                        text,
                        row.getObject(name + "_from", LocalDate.class),
                        row.getObject(name + "_to", LocalDate.class));
    }
}
