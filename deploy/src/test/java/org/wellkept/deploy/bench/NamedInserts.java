package org.wellkept.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The statements of a limit, prepared once and run in one durable transaction each time. */
final class NamedInserts implements AutoCloseable {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+)");

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();

    NamedInserts(Connection connection, String limit) throws SQLException {
        this.connection = connection;
        for (String statement : LimitSql.statements(limit)) {
            names.add(NAMED.matcher(statement)
                    .results()
                    .map(found -> found.group(1))
                    .toList());
            statements.add(connection.prepareStatement(NAMED.matcher(statement).replaceAll("?")));
        }
    }

    /** @param values for each name */
    void run(Map<String, Object> values) throws SQLException {
        connection.setAutoCommit(false);
        for (int nth = 0; nth < statements.size(); nth++) {
            PreparedStatement statement = statements.get(nth);
            int position = 1;
            for (String name : names.get(nth)) {
                statement.setObject(position++, values.get(name));
            }
            statement.execute();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
    }
}
