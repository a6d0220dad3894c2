package org.wellkept.core.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses. */
public interface VirusScanner {

    /**
     * What it found, or nothing.
     *
     * @return the virus's name
     * @throws IOException when it could not look: then nobody knows, and the file is not taken
     */
    Optional<String> virusIn(Path file) throws IOException;
}
