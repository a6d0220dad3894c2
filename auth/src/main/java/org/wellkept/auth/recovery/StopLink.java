package org.wellkept.auth.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.key.FactorKey;
import org.wellkept.auth.link.LinkAddress;

/**
 * The link by which a mailbox stops what was asked in its name: the same in every message about a request, and made by
 * nobody else, because it is keyed. Nothing of it is stored.
 */
@ApplicationScoped
class StopLink {

    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int DIGEST_BYTES = 32;

    private final FactorKey key;

    @Inject
    StopLink(FactorKey key) {
        this.key = key;
    }

    String address(UUID request) {
        byte[] id = bytes(request);
        byte[] secret = ByteBuffer.allocate(ID_BYTES + DIGEST_BYTES)
                .put(id)
                .put(digest(id))
                .array();
        return LinkAddress.of(
                Recoveries.STOP_PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Which request the link stops, if it is one of ours. */
    Optional<UUID> request(String secret) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(secret);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + DIGEST_BYTES) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        UUID id = new UUID(parts.getLong(), parts.getLong());
        byte[] digest = new byte[DIGEST_BYTES];
        parts.get(digest);
        return MessageDigest.isEqual(digest, digest(bytes(id))) ? Optional.of(id) : Optional.empty();
    }

    private byte[] digest(byte[] id) {
        return key.digest("stop-recovery", id);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
