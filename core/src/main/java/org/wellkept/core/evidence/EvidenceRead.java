package org.wellkept.core.evidence;

import java.io.Serializable;
import java.util.UUID;

/** Evidence, as its readers see it. Who added it is never shown. */
public sealed interface EvidenceRead extends Serializable {

    UUID id();

    /** What a link shows, or the file's name. */
    String title();

    record Link(UUID id, String title, String url) implements EvidenceRead {}

    /**
     * A file.
     *
     * @param type what its bytes are
     * @param size in bytes
     * @param digest SHA-256 of its bytes, in hexadecimal
     */
    record File(UUID id, String title, EvidenceType type, long size, String digest) implements EvidenceRead {}
}
