package org.wellkept.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.access.Actor;

/**
 * Whom an access token stands for, once MicroProfile JWT has found that it is signed by us, for us, and not too old. What
 * that does not look at is looked at here, for every request.
 */
@ApplicationScoped
public class Bearers {

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    public Bearers(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The actor, with the roles of now; nobody when the token comes from the future or its person may not come in. */
    public Optional<Actor> actor(JsonWebToken token) {
        Instant latest = clock.instant().plus(Tokens.CLOCK_SKEW);
        if (Instant.ofEpochSecond(token.getIssuedAtTime()).isAfter(latest)) {
            return Optional.empty();
        }
        return person(token.getSubject()).flatMap(accounts::actor);
    }

    private static Optional<UUID> person(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
