package org.wellkept.auth.program;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.wellkept.core.access.Scope;

/**
 * A token that works.
 *
 * @param person whom it stands for: its maker, or a program of an organisation
 */
public record TokenInUse(UUID id, UUID person, Set<Scope> scopes, Instant expiresAt) {

    public TokenInUse {
        scopes = Set.copyOf(scopes);
    }
}
