package org.wellkept.core.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How links of a history chain are computed (SHA-256 over lengths and bytes, so that no two entries read alike). */
final class Chain {

    private Chain() {}

    static Hash payloadDigest(Hash salt, String content) {
        MessageDigest digest = sha256();
        digest.update(salt.bytes());
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        return new Hash(digest.digest());
    }

    static Hash link(
            Hash previous, UUID record, int sequence, Instant at, UUID actor, String action, Hash payloadDigest) {
        byte[] words = action.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = sha256();
        digest.update(previous.bytes());
        digest.update(bytes(record));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(sequence).array());
        digest.update(ByteBuffer.allocate(Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .array());
        digest.update(bytes(actor));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(words.length).array());
        digest.update(words);
        digest.update(payloadDigest.bytes());
        return new Hash(digest.digest());
    }

    /** A digest over many heads, fed in the order of their records. */
    static final class Heads {

        private final MessageDigest digest = sha256();

        Heads(Hash previousCheckpoint) {
            digest.update(previousCheckpoint.bytes());
        }

        void add(UUID record, int sequence, Hash hash) {
            digest.update(bytes(record));
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(sequence).array());
            digest.update(hash.bytes());
        }

        Hash digest() {
            return new Hash(digest.digest());
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
