package org.wellkept.deploy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How many rows tables have, to compare what product and limit add to them. */
record RowCounts(List<Long> counts) {

    static RowCounts of(Connection connection, List<String> tables) throws SQLException {
        List<Long> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    counts.add(row.getLong(1));
                }
            }
        }
        return new RowCounts(counts);
    }

    /** What was added to each table since. */
    List<Long> addedSince(RowCounts before) {
        List<Long> added = new ArrayList<>();
        for (int table = 0; table < counts.size(); table++) {
            added.add(counts.get(table) - before.counts().get(table));
        }
        return added;
    }
}
