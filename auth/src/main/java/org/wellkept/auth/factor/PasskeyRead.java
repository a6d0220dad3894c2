package org.wellkept.auth.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its person sees it.
 *
 * @param id its credential's id, in Base64 for addresses
 * @param name what the person calls it
 */
public record PasskeyRead(
        String id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}
