package org.wellkept.core.history;

import java.time.Instant;

/**
 * A digest over the heads of all records at a moment, chained to the one before.
 *
 * @param throughEntry the last entry that it covers
 * @param records how many records it covers
 * @param digest SHA-256 in hexadecimal digits, as it is published
 */
public record Checkpoint(int number, Instant takenAt, long throughEntry, int records, String digest) {

    Hash hash() {
        return Hash.ofHex(digest);
    }
}
