package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How an installation began, kept in its folder: as the demonstration, whose passwords everybody knows, or empty. It is
 * settled once a start got as far as being ready; until then the next start begins again in the same way.
 */
record Beginning(Mode mode, boolean settled) {

    /** What is written in the folder, if anything is. */
    static Optional<Beginning> of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            written.load(reader);
        }
        return Optional.of(new Beginning(
                Mode.of(written.getProperty("began", "empty")),
                Boolean.parseBoolean(written.getProperty("settled", "false"))));
    }

    /** How this start should go, or why it must not. */
    static Beginning decide(Optional<Beginning> written, Options options) throws StartFailure {
        Beginning beginning = written.orElseGet(() -> fresh(options));
        if (options.asked().isPresent() && options.asked().get() != beginning.mode) {
            throw new StartFailure(
                    options.data()
                            + (beginning.mode == Mode.DEMO
                                    ? " holds the demonstration: name another folder with --data for an empty installation."
                                    : " holds an installation of its own: name another folder with --data for the demonstration."));
        }
        if (beginning.mode == Mode.DEMO && !options.bind().isLoopbackAddress()) {
            throw new StartFailure(
                    "The demonstration's passwords are public, so it listens on this machine only: leave --bind out, or start an empty installation with --empty and another --data.");
        }
        return beginning;
    }

    private static Beginning fresh(Options options) {
        // Nobody wants invented partners in a database that they run themselves, unless they say so.
        boolean demo = options.bind().isLoopbackAddress() && options.outside().isEmpty();
        return new Beginning(options.asked().orElse(demo ? Mode.DEMO : Mode.EMPTY), false);
    }

    /** What the application is to do about it in this start. */
    Mode forThisStart() {
        return settled ? Mode.KEEP : mode;
    }

    Beginning settle() {
        return new Beginning(mode, true);
    }

    void write(Path file) throws IOException {
        PrivateFiles.write(file, "began=" + mode.word() + "\nsettled=" + settled + "\n");
    }
}
