package org.wellkept.deploy.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The two users of the database: one owns the tables and migrates them, the other is the application. That the second
 * one can't become the first is what makes the history worth something.
 */
final class DatabaseUsers {
    private DatabaseUsers() {}

    /** Makes the users and the database in a PostgreSQL of our own, where they are missing. */
    static void make(DataSource asSuperuser, String database, Login owner, Login app) throws SQLException {
        try (Connection connection = asSuperuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (Login login : new Login[] {owner, app}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
                    statement.execute("create role " + quoted(statement, login.user())
                            + " login nosuperuser nocreatedb nocreaterole password "
                            + statement.enquoteLiteral(login.password()));
                }
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                statement.execute(
                        "create database " + quoted(statement, database) + " owner " + quoted(statement, owner.user()));
            }
            statement.execute("revoke all on database " + quoted(statement, database) + " from public");
            statement.execute("grant connect on database " + quoted(statement, database) + " to "
                    + quoted(statement, app.user()));
        }
    }

    /** Refuses an application user that could undo what the owner protects. */
    static void check(Database database) throws SQLException, StartFailure {
        if (database.app().user().equals(database.owner().user())) {
            throw new StartFailure(
                    "WELLKEPT_DB_USER and WELLKEPT_DB_OWNER_USER are the same user: they must be two, or the history could be rewritten.");
        }
        try (Connection connection = database.asApp().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select rolsuper or pg_has_role(current_user, ?, 'MEMBER') from pg_roles where rolname = current_user")) {
            query.setString(1, database.owner().user());
            try (ResultSet answer = query.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    throw new StartFailure("The database user " + database.app().user()
                            + " may do all that the owner may: take superuser and membership of "
                            + database.owner().user() + " from it, or the history could be rewritten.");
                }
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }
}
