package org.wellkept.deploy.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Failures that nobody foresaw in particular, still put into one sentence. */
final class Unexpected {
    private Unexpected() {}

    static String sentence(Throwable failure, Optional<Path> log) {
        String said = deepest(failure);
        if (said.contains("No space left on device")) {
            return "The disk is full: make room, or name a folder on another disk with --data.";
        }
        return "Wellkept could not start: " + said
                + log.map(folder -> "; more is in " + folder).orElse("") + ".";
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return flat(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private static String flat(@Nullable String text) {
        String flat = String.valueOf(text).replaceAll("\\s+", " ").strip();
        return flat.endsWith(".") ? flat.substring(0, flat.length() - 1) : flat;
    }
}
