package org.wellkept.deploy.bench;

import java.nio.file.Path;
import org.wellkept.core.size.Size;

/** What an installation of a size takes on the disk, so that none is begun that could not be finished. */
final class Room {

    private static final long BYTES_FOR_A_PROMISE = 40_000;
    private static final long BYTES_FOR_ITSELF = 1_000_000_000;
    private static final long MEGABYTE = 1_000_000;

    private Room() {}

    /** What the database takes at its largest, with what the writing rows add, and the product itself. */
    static long needed(Size size) {
        return BYTES_FOR_ITSELF + size.commitments() * BYTES_FOR_A_PROMISE;
    }

    /**
     * @param usable bytes that are left
     * @throws NotMeasurable when they are not enough
     */
    static void check(Path folder, long usable, Size size) throws NotMeasurable {
        if (usable < needed(size)) {
            throw new NotMeasurable(
                    "The disk of %s has %,d MB left, and %,d promises need %,d MB: make room, or choose a smaller size."
                            .formatted(folder, usable / MEGABYTE, size.commitments(), needed(size) / MEGABYTE));
        }
    }
}
