package org.wellkept.auth.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.access.Actor;

/** The actor of this request, with the roles that hold now: asked of core once per request. */
@RequestScoped
public class CurrentActor {

    private final HttpServletRequest request;
    private final JsonWebToken token;
    private final Sessions sessions;
    private final Accounts accounts;

    private @Nullable Found found;

    @Inject
    CurrentActor(HttpServletRequest request, JsonWebToken token, Sessions sessions, Accounts accounts) {
        this.request = request;
        this.token = token;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Who is acting: from the session in the workspace, from the token in the API, otherwise anyone. */
    public Actor get() {
        return found().actor();
    }

    /**
     * Whether the request carries a token that is signed and in time, but whose person may no longer come in. The API
     * answers it like any other bad token; {@link #get()} gives anyone.
     */
    public boolean isRefused() {
        return found().refused();
    }

    /** Forgets what was found, for the rest of a request in which somebody has signed in or out. */
    public void forget() {
        found = null;
    }

    /** Who is signed in to this session, read anew; for code that runs outside a request. */
    public Actor actorOf(HttpSession session) {
        return sessions.person(session).flatMap(accounts::actor).orElse(Actor.anyone());
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private Found find() {
        String path = request.getServletPath();
        if (path.equals("/workspace") || path.startsWith("/workspace/")) {
            return known(sessions.person(request.getSession(false)), false);
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            String subject = token.getRawToken() == null ? null : token.getSubject();
            return subject == null ? new Found(Actor.anyone(), false) : known(person(subject), true);
        }
        return new Found(Actor.anyone(), false);
    }

    private Found known(Optional<UUID> person, boolean byToken) {
        Optional<Actor> actor = person.flatMap(accounts::actor);
        return new Found(actor.orElse(Actor.anyone()), byToken && actor.isEmpty());
    }

    private static Optional<UUID> person(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private record Found(Actor actor, boolean refused) {}
}
