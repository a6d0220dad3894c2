package org.wellkept.core.test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wellkept.core.evidence.VirusScanner;

/** Finds what a test says. A test that wants a real one gives it. */
public final class TestScanner implements VirusScanner {

    /** The largest file that a bench takes in, in bytes. */
    public static final long LARGEST_FILE = 24L * 1024 * 1024;

    private volatile VirusScanner asked = file -> Optional.empty();

    public void findNothing() {
        asked = file -> Optional.empty();
    }

    public void ask(VirusScanner scanner) {
        asked = scanner;
    }

    @Override
    public Optional<String> virusIn(Path file) throws IOException {
        return asked.virusIn(file);
    }
}
