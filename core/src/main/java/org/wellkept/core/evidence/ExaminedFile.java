package org.wellkept.core.evidence;

import java.nio.file.Path;

/**
 * A file that was looked at and may be taken. Only {@link FileExamination} makes one, so that nothing gets in unexamined.
 */
public final class ExaminedFile {

    private final Path path;
    private final FileName name;
    private final EvidenceType type;
    private final Digested digested;

    ExaminedFile(Path path, FileName name, EvidenceType type, Digested digested) {
        this.path = path;
        this.name = name;
        this.type = type;
        this.digested = digested;
    }

    Path path() {
        return path;
    }

    FileName name() {
        return name;
    }

    EvidenceType type() {
        return type;
    }

    long size() {
        return digested.size();
    }

    byte[] digest() {
        return digested.digest().clone();
    }

    /** @param digest SHA-256 of the bytes */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Digested(long size, byte[] digest) {}
}
