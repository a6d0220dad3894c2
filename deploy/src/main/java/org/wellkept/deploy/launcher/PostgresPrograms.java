package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs, their words going to a log of their own.
 *
 * <p>PostgreSQL refuses to run as root. There, on Linux, its programs get a user namespace of their own, in which they
 * are nobody in particular but still own their files.
 */
final class PostgresPrograms {
    private final Path home;
    private final Path log;
    private final List<String> before;

    private PostgresPrograms(Path home, Path log, List<String> before) {
        this.home = home;
        this.log = log;
        this.before = before;
    }

    static PostgresPrograms of(Path home, Path log) throws IOException, StartFailure {
        PostgresPrograms plain = new PostgresPrograms(home, log, List.of());
        if (!"root".equals(System.getProperty("user.name"))) {
            return plain;
        }
        PostgresPrograms apart = new PostgresPrograms(home, log, List.of("unshare", "-U"));
        if (!apart.work()) {
            throw new StartFailure(
                    "PostgreSQL doesn't run as root: start Wellkept as an ordinary user, or name a database in WELLKEPT_DB_URL.");
        }
        return apart;
    }

    private boolean work() throws IOException {
        try {
            return run("initdb", List.of("--version"));
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** Whether the program ended well. */
    boolean run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(executable(program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }

    private Path executable(String program) {
        Path plain = home.resolve("bin").resolve(program);
        return Files.exists(plain) ? plain : plain.resolveSibling(program + ".exe");
    }
}
