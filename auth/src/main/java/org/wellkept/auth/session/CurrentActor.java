package org.wellkept.auth.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.SessionLimits;
import org.wellkept.auth.token.Bearers;
import org.wellkept.core.access.Actor;

/** The actor of this request, with the roles that hold now: asked of core once per request. */
@RequestScoped
public class CurrentActor {

    private final HttpServletRequest request;
    private final JsonWebToken token;
    private final Sessions sessions;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Clock clock;
    private final Bearers bearers;

    private @Nullable Found found;

    @Inject
    CurrentActor(
            HttpServletRequest request,
            JsonWebToken token,
            Sessions sessions,
            Accounts accounts,
            Bearers bearers,
            SecondFactors factors,
            Clock clock) {
        this.request = request;
        this.token = token;
        this.sessions = sessions;
        this.accounts = accounts;
        this.factors = factors;
        this.clock = clock;
        this.bearers = bearers;
    }

    /**
     * Who is acting: from the session in the workspace, from the token in the API, otherwise anyone. Whoever must set up a
     * second factor first is anyone, too.
     */
    public Actor get() {
        return found().mustSetUp() ? Actor.anyone() : found().actor();
    }

    /** Whether somebody is signed in who can do nothing before they have set up a second factor. */
    public boolean mustSetUpSecondFactor() {
        return found().mustSetUp();
    }

    /** Who is signed in, even where they must set up a second factor first: for the pages on which they do, and no others. */
    public Actor settingUp() {
        return found().actor();
    }

    /**
     * Whether the request carries a token that is signed and in time, but whose person may no longer come in. The API
     * answers it like any other bad token; {@link #get()} gives anyone.
     */
    public boolean isRefused() {
        return found().refused();
    }

    /** The browser that the actor is signed in with: none for a token, for anyone, and for a session that has ended. */
    public Optional<Presence> presence() {
        return Optional.ofNullable(found().presence())
                .filter(presence -> found().actor().isSignedIn());
    }

    /** Whether the person has proved of late who they are, as dangerous steps ask; by their password, or by signing in. */
    public boolean isConfirmed() {
        return presence()
                .filter(presence -> presence.isConfirmed(clock.instant()))
                .isPresent();
    }

    /** Forgets what was found, for the rest of a request in which somebody has signed in or out. */
    public void forget() {
        found = null;
    }

    /** Who is signed in to this session, read anew; for code that runs outside a request. */
    public Actor actorOf(HttpSession session) {
        Found signedIn = signedIn(session);
        return signedIn.mustSetUp() ? Actor.anyone() : signedIn.actor();
    }

    /** The presence of the request's session though nobody is signed in by it: past a limit, or a leaver's. */
    Optional<Presence> lapsed() {
        return found().actor().isSignedIn() ? Optional.empty() : Optional.ofNullable(found().presence());
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
            return signedIn(request.getSession(false));
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            boolean shown = token.getRawToken() != null && token.getSubject() != null;
            return shown ? byToken(bearers.actor(token)) : Found.ANYONE;
        }
        return Found.ANYONE;
    }

    private Found signedIn(@Nullable HttpSession session) {
        return sessions.presence(session).map(this::signedIn).orElse(Found.ANYONE);
    }

    private Found signedIn(Presence presence) {
        Instant now = clock.instant();
        Actor actor = accounts.actor(presence.person())
                .filter(known -> SessionLimits.of(known).hold(presence, now))
                .orElse(Actor.anyone());
        return new Found(actor, false, presence, actor.isSignedIn() && factors.isMissing(actor, presence.since()));
    }

    private static Found byToken(Optional<Actor> actor) {
        return new Found(actor.orElse(Actor.anyone()), actor.isEmpty(), null, false);
    }

    private record Found(
            Actor actor, boolean refused, @Nullable Presence presence, boolean mustSetUp) {
        static final Found ANYONE = new Found(Actor.anyone(), false, null, false);
    }
}
