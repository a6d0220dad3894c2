package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jdbi.v3.core.Jdbi;

/**
 * Attempts to sign in that were refused. They are written down in the same way whether or not there is such an account, so
 * that the time it takes tells nothing; the account's person reads of them in their history after the next sign-in.
 */
@ApplicationScoped
class RefusedSignIns {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;

    @Inject
    RefusedSignIns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void note(String email, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into refused_sign_in (digest, at) values (decode(:digest, 'hex'), :now)")
                .bind("digest", digest(email))
                .bind("now", now)
                .execute());
    }

    /** How many there were for this address; they are forgotten, and so is whatever is old. */
    int take(String email, Instant now) {
        return jdbi.withHandle(handle -> {
            int taken = handle.createUpdate("delete from refused_sign_in where digest = decode(:digest, 'hex')")
                    .bind("digest", digest(email))
                    .execute();
            handle.createUpdate("delete from refused_sign_in where at < :since")
                    .bind("since", now.minus(KEPT))
                    .execute();
            return taken;
        });
    }

    private static String digest(String email) {
        try {
            byte[] typed = EmailAddress.key(email).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
