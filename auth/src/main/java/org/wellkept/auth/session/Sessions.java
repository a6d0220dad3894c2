package org.wellkept.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.presence.DeviceWords;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;

/**
 * The workspace's HTTP sessions: begun by signing in, ended by signing out. Who is signed in stands in the database
 * ({@link Presences}); the HTTP session is only what the browser's cookie leads to.
 */
@ApplicationScoped
public class Sessions {

    /** Addresses of reverse proxies on other machines, separated by commas. Those on this machine are known anyway. */
    public static final String PROXIES = "wellkept.proxies";

    private final Presences presences;
    private final Set<String> proxies;

    @Inject
    Sessions(Presences presences, @ConfigProperty(name = PROXIES) Optional<String> proxies) {
        this.presences = presences;
        this.proxies = Set.of(proxies.orElse("").split("[,\\s]+"));
    }

    /**
     * Signs the person in to this request's session, under a new session id, so that an id that somebody else knew
     * beforehand is worth nothing. Whoever was signed in there before is signed out.
     */
    public void begin(HttpServletRequest request, UUID person) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            presence(before).ifPresent(presences::signOut);
        }
        HttpSession session = request.getSession(true);
        if (before != null || session.getId().equals(request.getRequestedSessionId())) {
            request.changeSessionId();
        }
        session.setMaxInactiveInterval((int) SessionCookie.LONGEST_IDLE.toSeconds());
        presences.begin(session.getId(), person, DeviceWords.of(request.getHeader("User-Agent")));
    }

    /** Goes on under a new session id, after something that somebody else may have had a hand in. */
    public void renew(HttpServletRequest request) {
        presence(request.getSession(false))
                .ifPresent(presence -> presences.rename(presence, request.changeSessionId()));
    }

    /** Signs out: the session and all that it held are gone. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            presence(session).ifPresent(presences::signOut);
            invalidate(session);
        }
    }

    /** Where the request came from, for {@link org.wellkept.auth.account.Accounts#signIn}. */
    public ClientAddress addressOf(HttpServletRequest request) {
        return ClientAddress.of(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies);
    }

    /** Who is signed in to the session; its limits are not looked at. */
    Optional<Presence> presence(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        String id;
        try {
            id = session.getId();
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
        return presences.find(id);
    }

    /** Ends the HTTP session; another request of the same browser may just have done so. */
    static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // it is as it should be
        }
    }
}
