package org.wellkept.deploy.running;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** SQL as the operator would write it, beside the running application. */
public final class OwnersSql {

    private OwnersSql() {}

    /**
     * Runs a statement.
     *
     * @param values texts; the statement casts them
     */
    public static void run(RunningWellkept wellkept, String statement, Object... values) {
        Path data = wellkept.data();
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
            String port = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                    .get(3);
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + port + "/wellkept",
                            "wellkept_owner",
                            secrets.getProperty("wellkept_owner"));
                    PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (int value = 0; value < values.length; value++) {
                    prepared.setString(value + 1, values[value].toString());
                }
                prepared.executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
