package org.wellkept.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.core.access.Actor;

/**
 * Whom an access token stands for, once MicroProfile JWT has found that it is signed by us, for us, and not too old. What
 * that does not look at is looked at here, for every request.
 */
@ApplicationScoped
public class Bearers {

    private final Accounts accounts;
    private final ProgramTokens programs;
    private final Clock clock;

    @Inject
    public Bearers(Accounts accounts, ProgramTokens programs, Clock clock) {
        this.accounts = accounts;
        this.programs = programs;
        this.clock = clock;
    }

    /**
     * The actor, with the roles of now; nobody when the token comes from the future, its person may not come in, or the
     * program's token that it was given for has ended.
     */
    public Optional<Actor> actor(JsonWebToken token) {
        Instant latest = clock.instant().plus(Tokens.CLOCK_SKEW);
        if (Instant.ofEpochSecond(token.getIssuedAtTime()).isAfter(latest)) {
            return Optional.empty();
        }
        Optional<UUID> person = id(token.getSubject());
        Object program = token.getClaim(Tokens.PROGRAM);
        if (program == null) {
            return person.flatMap(accounts::actor);
        }
        // the server hands out claims that it does not know as JSON
        String named = program instanceof JsonString text ? text.getString() : program.toString();
        return person.flatMap(owner -> id(named).flatMap(made -> programs.actor(made, owner)));
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
