package org.wellkept.deploy.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What only the person at the console may read, such as a link that gives somebody the installation. The launcher made
 * the file, shows what is in it once and removes it; a log would keep it.
 */
record ConsoleNotice(Path file) {

    /** The system property by which the launcher names the file. */
    static final String FILE = "wellkept.notice";

    static ConsoleNotice ofThisStart() {
        return new ConsoleNotice(Path.of(System.getProperty(FILE, "")));
    }

    void tell(String text) {
        try {
            // It must be the launcher's own file, which nobody else may read.
            Files.writeString(file, text + System.lineSeparator(), StandardOpenOption.APPEND);
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no console to tell: " + FILE + " names no file", missing);
        }
    }
}
