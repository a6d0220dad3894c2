package org.wellkept.auth.program;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Scope;

/**
 * A token, as those who look after it see it.
 *
 * @param organisation the slug of the organisation that it acts for; null for somebody's own
 * @param scopes in the order in which people read them
 * @param lastUsedAt to the minute; null while nobody has used it
 */
public record ProgramToken(
        UUID id,
        String name,
        @Nullable String organisation,
        List<Scope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public ProgramToken {
        scopes = List.copyOf(scopes);
    }

    /** Whether it works at this moment, as far as it itself is concerned. */
    public boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
