package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The sums of a roll-up in plain SQL, one statement for as many boards as one likes. */
final class RollupLimit {

    /** Those of the generated installation. */
    private static final String GENERATED = "b.slug like 'board-%'";

    private RollupLimit() {}

    static String where(String boards) {
        return LimitSql.named("rollup").replace(":boards", boards);
    }

    static PreparedStatement ofAll(Connection connection) throws SQLException {
        return connection.prepareStatement(where(GENERATED));
    }

    /** Reads them all, without looking at them. */
    static int read(PreparedStatement statement) throws SQLException {
        int characters = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                characters += rows.getString("rollup").length();
            }
        }
        return characters;
    }

    /** By board. */
    static Map<String, JsonNode> all(Installation installation) throws SQLException, IOException {
        Map<String, JsonNode> counted = new TreeMap<>();
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement statement = ofAll(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                counted.put(rows.getString("board"), Installation.JSON.readTree(rows.getString("rollup")));
            }
        }
        Same.check(installation.size().boards(), counted.size(), "how many boards there are");
        return counted;
    }

    static String path(String board) {
        return "api/v1/boards/" + board + "/rollup";
    }
}
