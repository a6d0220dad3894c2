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
 *
 * @param seed what settles what the demonstration leaves to chance; of no meaning for an empty installation
 */
record Beginning(Mode mode, long seed, boolean settled) {

    /** The demonstration that is loaded where nobody says which. */
    static final long USUAL_SEED = 1;

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
                Long.parseLong(written.getProperty("seed", String.valueOf(USUAL_SEED))),
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
        beginning.check(options);
        if (beginning.mode == Mode.DEMO && !options.bind().isLoopbackAddress()) {
            throw new StartFailure(
                    "The demonstration's passwords are public, so it listens on this machine only: leave --bind out, or start an empty installation with --empty and another --data.");
        }
        return beginning;
    }

    /** The demonstration was made with its seed, and no other makes it anew. */
    private void check(Options options) throws StartFailure {
        if (options.seed().isEmpty()) {
            return;
        }
        if (mode != Mode.DEMO) {
            throw new StartFailure(
                    options.data()
                            + " holds or gets no demonstration, which --seed is for: leave --seed out, or add --demo and name another folder with --data.");
        }
        if (options.seed().get() != seed) {
            throw new StartFailure(options.data() + " holds the demonstration of seed " + seed
                    + ": leave --seed out, or name another folder with --data for seed "
                    + options.seed().get() + ".");
        }
    }

    private static Beginning fresh(Options options) {
        // Nobody wants invented partners in a database that they run themselves, unless they say so.
        boolean demo = options.bind().isLoopbackAddress() && options.outside().isEmpty();
        return new Beginning(
                options.asked().orElse(demo ? Mode.DEMO : Mode.EMPTY),
                options.seed().orElse(USUAL_SEED),
                false);
    }

    /** What the application is to do about it in this start. */
    Mode forThisStart() {
        return settled ? Mode.KEEP : mode;
    }

    Beginning settle() {
        return new Beginning(mode, seed, true);
    }

    void write(Path file) throws IOException {
        PrivateFiles.write(file, "began=" + mode.word() + "\nseed=" + seed + "\nsettled=" + settled + "\n");
    }
}
