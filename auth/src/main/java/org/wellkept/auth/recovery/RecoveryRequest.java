package org.wellkept.auth.recovery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has lost their device and waits for help, as those who may help see it.
 *
 * @param displayName what the person is called
 * @param vouchedBy what the first of the two is called; null while nobody has vouched
 * @param mayConfirm whether whoever asks may be the second of the two
 */
public record RecoveryRequest(
        UUID id,
        String displayName,
        Instant askedAt,
        Instant expiresAt,
        @Nullable String vouchedBy,
        boolean mayConfirm) implements Serializable {}
