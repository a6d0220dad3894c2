package org.wellkept.core.size;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows that flow into a table through PostgreSQL's COPY, in its text format. */
final class CopyStream implements AutoCloseable {

    private final Writer rows;

    private CopyStream(Writer rows) {
        this.rows = rows;
    }

    /** @param into the table with its columns, such as {@code board (id, slug)} */
    static CopyStream open(Connection connection, String into) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        return new CopyStream(new BufferedWriter(new OutputStreamWriter(
                new PGCopyOutputStream(postgres, "copy " + into + " from stdin"), StandardCharsets.UTF_8)));
    }

    /** One row, by the columns' order; what a value says as text is what is stored. */
    void add(@Nullable Object... values) throws IOException {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.write('\t');
            }
            rows.write(text(values[column]));
        }
        rows.write('\n');
    }

    static String text(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
