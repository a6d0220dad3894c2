package org.wellkept.auth.factor;

import com.yubico.webauthn.data.ByteArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.key.FactorKey;

/**
 * What an authenticator signs: random, dated and made by us. Asking for one costs nothing and keeps nothing, so anyone may;
 * one that was answered is remembered until it is too old to be answered again.
 */
@ApplicationScoped
class Challenges {

    /** How long a page with one may stay open. */
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final int RANDOM_BYTES = 16;
    private static final int CONTENT_BYTES = RANDOM_BYTES + Long.BYTES;
    private static final int DIGEST_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final FactorKey key;
    private final Clock clock;

    @Inject
    Challenges(Jdbi jdbi, FactorKey key, Clock clock) {
        this.jdbi = jdbi;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param purpose what its answer may be used for, and by whom
     */
    ByteArray fresh(String purpose) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] content = ByteBuffer.allocate(CONTENT_BYTES)
                .put(random)
                .putLong(clock.instant().getEpochSecond())
                .array();
        return new ByteArray(ByteBuffer.allocate(CONTENT_BYTES + DIGEST_BYTES)
                .put(content)
                .put(digest(purpose, content))
                .array());
    }

    /** Whether it is one of ours for this purpose, not too old and not answered before; from now on it is answered. */
    boolean answer(String purpose, ByteArray challenge) {
        byte[] bytes = challenge.getBytes();
        if (bytes.length != CONTENT_BYTES + DIGEST_BYTES) {
            return false;
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        byte[] content = new byte[CONTENT_BYTES];
        parts.get(content);
        byte[] digest = new byte[DIGEST_BYTES];
        parts.get(digest);
        // what it says of itself counts only once it is known to be ours
        return MessageDigest.isEqual(digest, digest(purpose, content)) && isYoung(content) && isFirst(digest);
    }

    private boolean isYoung(byte[] content) {
        Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(content).getLong(RANDOM_BYTES));
        return clock.instant().isBefore(made.plus(LIFE));
    }

    private boolean isFirst(byte[] digest) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from answered_challenge where answered_at < :since")
                    .bind("since", now.minus(LIFE))
                    .execute();
            return handle.createUpdate("""
                                    insert into answered_challenge (digest, answered_at) values (:digest, :now)
                                    on conflict do nothing""")
                            .bind("digest", digest)
                            .bind("now", now)
                            .execute()
                    == 1;
        });
    }

    private byte[] digest(String purpose, byte[] content) {
        return key.digest("passkey-challenge " + purpose, content);
    }
}
