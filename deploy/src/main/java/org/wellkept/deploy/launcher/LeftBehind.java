package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL whose launcher was killed: it still holds the data, and a second one would refuse to start beside it.
 *
 * <p>Its pid file may also outlive it, and the number then belong to something else, which is left alone: only a
 * process that is PostgreSQL on exactly this folder is stopped.
 */
final class LeftBehind {
    private final PostgresPrograms programs;
    private final Path cluster;

    LeftBehind(PostgresPrograms programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
    }

    void stop() throws IOException, StartFailure {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (process(pidFile).filter(this::isOurs).isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        if (!EmbeddedPostgres.stop(programs, cluster)) {
            throw new StartFailure("An earlier PostgreSQL still runs in " + cluster
                    + " and does not end: stop that process, then start again.");
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException notOfPostgres) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Windows does not tell the arguments. There the number and the name have to be enough.
        return postgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .orElse(true);
    }
}
