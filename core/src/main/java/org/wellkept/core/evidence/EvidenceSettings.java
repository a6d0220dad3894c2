package org.wellkept.core.evidence;

import java.time.Duration;
import java.util.Optional;

/**
 * What an installation says about files.
 *
 * @param scanner none where the installation has none: then files are not looked at for viruses
 */
public record EvidenceSettings(EvidenceLimits limits, Optional<VirusScanner> scanner) {

    /** How many megabytes a file may have. */
    public static final String MEGABYTES = "wellkept.evidence.megabytes";

    /** Where the virus scanner listens. */
    public static final String SCANNER = "wellkept.clamd";

    /** How many megabytes a file may have where nobody says otherwise. */
    public static final String USUAL_MEGABYTES = "20";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * As they are written.
     *
     * @param clamd {@code host:port}, or the path of a unix socket
     * @throws IllegalArgumentException when they can't be meant
     */
    public static EvidenceSettings of(int megabytes, Optional<String> clamd) {
        return new EvidenceSettings(
                EvidenceLimits.ofMegabytes(megabytes), clamd.map(where -> new Clamd(where, PATIENCE)));
    }
}
