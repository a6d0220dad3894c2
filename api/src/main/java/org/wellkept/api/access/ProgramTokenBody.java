package org.wellkept.api.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.auth.program.MadeToken;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.auth.program.ProgramToken;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;

/** A token for a program. Its secret is not in it. */
public record ProgramTokenBody(
        UUID id,
        String name,
        @Nullable String organisation,
        List<String> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** As it is answered once, when it was made. */
    public record Made(ProgramTokenBody token, String secret) {

        static Made of(MadeToken made) {
            return new Made(ProgramTokenBody.of(made.token()), made.secret());
        }

        /** Without the secret, which must not reach a log. */
        @Override
        public String toString() {
            return "Made[token=" + token + "]";
        }
    }

    static ProgramTokenBody of(ProgramToken token) {
        return new ProgramTokenBody(
                token.id(),
                token.name(),
                token.organisation(),
                token.scopes().stream().map(Scope::code).toList(),
                token.madeAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.revokedAt());
    }

    static MakeToken read(Given given) {
        String name = given.text("name", "Say what the token is for");
        Set<Scope> scopes = new HashSet<>();
        for (String code : given.texts("scopes")) {
            Coded.find(Scope.class, code)
                    .ifPresentOrElse(
                            scopes::add,
                            () -> given.note(
                                    given.field("scopes"),
                                    "There is no scope called " + code,
                                    "Give some of " + Given.codes(Scope.class)));
        }
        MakeToken command = new MakeToken(name, scopes, given.date("lastDay"), service(given));
        given.done();
        return command;
    }

    private static MakeToken.@Nullable Service service(Given given) {
        String organisation = given.optionalText("organisation");
        Role role = given.optionalChoice("role", Role.class);
        return organisation == null
                ? null
                : new MakeToken.Service(organisation, role == null ? Role.CONTRIBUTOR : role);
    }
}
