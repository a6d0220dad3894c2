package org.wellkept.core.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real database: one PostgreSQL per JVM, started when it is first needed, on which every database is a copy of one that
 * the migrations on the class path were run on. Its users are as in production: one owns the tables, the application is
 * the other.
 */
public final class TestDatabase {

    private static final String OWNER = "wellkept_owner";
    private static final String APP = "wellkept_app";
    private static final String TEMPLATE = "wellkept_template";
    private static final AtomicInteger COPIES = new AtomicInteger();

    /** Kept, or the level would be forgotten with the logger. */
    private static final List<Logger> TALKATIVE =
            Stream.of("io.zonky.test", "org.flywaydb").map(Logger::getLogger).toList();

    private static final List<String> TABLES_TO_EMPTY = new ArrayList<>();
    private static final List<String> SEQUENCES = new ArrayList<>();

    private static @Nullable EmbeddedPostgres postgres;

    private final String name;
    private final String url;
    private final DataSource asOwner;
    private final DataSource asApp;

    private TestDatabase(EmbeddedPostgres server, String name) {
        this.name = name;
        // as in production: EclipseLink binds an absent UUID as text, which PostgreSQL takes only if the driver doesn't
        // insist
        this.url = "jdbc:postgresql://localhost:%d/%s?stringtype=unspecified".formatted(server.getPort(), name);
        this.asOwner = dataSource(url, OWNER);
        this.asApp = dataSource(url, APP);
    }

    /** A new database with the migrations and nothing else in it. */
    public static TestDatabase fresh() {
        EmbeddedPostgres server = server();
        String name = "test_" + COPIES.incrementAndGet();
        create(server, name, "template " + TEMPLATE);
        return new TestDatabase(server, name);
    }

    /**
     * A new database as an older release left it, to try a migration on.
     *
     * @param version the last migration that it knows, such as {@code 040}
     */
    public static TestDatabase migratedTo(String version) {
        EmbeddedPostgres server = server();
        String name = "test_" + COPIES.incrementAndGet();
        create(server, name, "");
        TestDatabase database = new TestDatabase(server, name);
        database.flyway().target(version).load().migrate();
        return database;
    }

    /** Runs the migrations that it does not know yet. */
    public void migrate() {
        flyway().load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(asOwner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", APP));
    }

    /** As the user that owns the tables and runs the migrations. */
    public DataSource asOwner() {
        return asOwner;
    }

    /** As the user that the application is. */
    public DataSource asApp() {
        return asApp;
    }

    /** Where it is, for a program of its own; both users need no password. */
    public String url() {
        return url;
    }

    /**
     * Takes out every row, except from the tables that the migrations filled; nobody but the migrations writes those. A
     * hundred times quicker than another database.
     */
    public void empty() {
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;");
        for (String table : TABLES_TO_EMPTY) {
            sql.append("delete from ").append(table).append(';');
        }
        for (String sequence : SEQUENCES) {
            sql.append("alter sequence ").append(sequence).append(" restart;");
        }
        run(server().getDatabase("postgres", name), sql.toString());
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = postgres;
        if (running == null) {
            running = start();
            postgres = running;
        }
        return running;
    }

    private static EmbeddedPostgres start() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            DataSource asSuperuser = server.getPostgresDatabase();
            run(asSuperuser, "create role " + OWNER + " login nosuperuser nocreatedb nocreaterole");
            run(asSuperuser, "create role " + APP + " login nosuperuser nocreatedb nocreaterole");
            create(server, TEMPLATE, "");
            new TestDatabase(server, TEMPLATE).migrate();
            rememberWhatIsEmpty(server.getDatabase("postgres", TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The migrated database can't be read", e);
        }
    }

    private static void rememberWhatIsEmpty(DataSource migrated) throws SQLException {
        try (Connection connection = migrated.getConnection()) {
            for (String table : names(connection, "select tablename from pg_tables where schemaname = 'public'")) {
                if (names(connection, "select 'some' from " + table + " limit 1")
                        .isEmpty()) {
                    TABLES_TO_EMPTY.add(table);
                }
            }
            SEQUENCES.addAll(names(connection, "select sequencename from pg_sequences where schemaname = 'public'"));
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void create(EmbeddedPostgres server, String name, String options) {
        DataSource asSuperuser = server.getPostgresDatabase();
        run(asSuperuser, "create database " + name + " owner " + OWNER + " " + options);
        run(asSuperuser, "revoke all on database " + name + " from public");
        run(asSuperuser, "grant connect on database " + name + " to " + APP);
    }

    private static void run(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static DataSource dataSource(String url, String user) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        return dataSource;
    }
}
