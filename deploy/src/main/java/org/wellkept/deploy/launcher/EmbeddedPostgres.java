package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * PostgreSQL for those who bring none: it listens on this machine only, lets nobody in without a password, and has
 * every acknowledged write on the disk.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final String SETTINGS = "wellkept.conf";
    private static final long LOG_LIMIT = 5L * 1024 * 1024;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final int port;

    private EmbeddedPostgres(PostgresPrograms programs, Path cluster, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    static EmbeddedPostgres start(DataFolder folder, String superuserPassword) throws IOException, StartFailure {
        Path log = log(folder.log());
        PostgresPrograms programs = PostgresPrograms.of(PostgresBinaries.unpackedIn(folder.postgres()), log);
        Path cluster = folder.postgres().resolve("data");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            make(programs, cluster, superuserPassword, log);
        }
        new LeftBehind(programs, cluster).stop();
        int port = FreePort.here();
        Files.writeString(cluster.resolve(SETTINGS), settings(port));
        EmbeddedPostgres postgres = new EmbeddedPostgres(programs, cluster, port);
        if (!programs.run(
                "pg_ctl", List.of("start", "-w", "-t", "3600", "-D", cluster.toString(), "-l", log.toString()))) {
            throw new StartFailure("PostgreSQL did not start: the end of " + log + " says why.");
        }
        return postgres;
    }

    /** The address of one of its databases. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address of a database of the one that another launcher has running; its port is the pid file's fourth line. */
    static String runningUrl(Path postgres, String database) throws IOException, StartFailure {
        Path pidFile = postgres.resolve("data").resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() < 4) {
            throw new StartFailure("Wellkept is just starting or stopping there: try again in a minute.");
        }
        return "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        stop(programs, cluster);
    }

    /** Ends its sessions, then the server; one that doesn't end so is ended at once, and mends itself at its next start. */
    static boolean stop(PostgresPrograms programs, Path cluster) throws IOException {
        return programs.run("pg_ctl", List.of("stop", "-w", "-t", "60", "-m", "fast", "-D", cluster.toString()))
                || programs.run(
                        "pg_ctl", List.of("stop", "-w", "-t", "60", "-m", "immediate", "-D", cluster.toString()));
    }

    private static void make(PostgresPrograms programs, Path cluster, String password, Path log)
            throws IOException, StartFailure {
        Path draft = cluster.resolveSibling("data.new");
        PrivateFiles.remove(draft);
        Path passwordFile = cluster.resolveSibling("password");
        PrivateFiles.write(passwordFile, password);
        try {
            // A password from the first moment on: at no time does it let in whoever is on this machine.
            boolean made = programs.run(
                    "initdb",
                    List.of(
                            "-D",
                            draft.toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile",
                            passwordFile.toString(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8"));
            if (!made) {
                throw new StartFailure("PostgreSQL could not make its files: the end of " + log + " says why.");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Path own = draft.resolve("postgresql.conf");
        Files.writeString(own, Files.readString(own) + "\ninclude_if_exists = '" + SETTINGS + "'\n");
        Files.move(draft, cluster);
    }

    private static String settings(int port) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", String.valueOf(port),
                // No socket: one door less, and no limit to how long the folder's path may be.
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "password_encryption", "scram-sha-256",
                "max_connections", "60",
                "shared_buffers", "128MB",
                "log_min_messages", "warning"));
        // the rows that a failing statement was about stay out of the log
        settings.put("log_error_verbosity", "terse");
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining("", "# Written anew at each start.\n", ""));
    }

    private static Path log(Path folder) throws IOException {
        Path log = folder.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, folder.resolve("postgres.old.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return PrivateFiles.file(log);
    }
}
