package org.wellkept.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.presence.DeviceWords;
import org.wellkept.auth.presence.KnownBrowsers;
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

    /** How what a session keeps of somebody who is on the way to their organisation's sign-in and back is called. */
    public static final String ON_THE_WAY = "wellkept.onTheWay.";

    /** The cookie by which a browser is known again; it lets nobody in. */
    static final String BROWSER = "wellkept-browser";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Presences presences;
    private final KnownBrowsers knownBrowsers;
    private final Set<String> proxies;

    @Inject
    Sessions(
            Presences presences,
            KnownBrowsers knownBrowsers,
            @ConfigProperty(name = PROXIES) Optional<String> proxies) {
        this.presences = presences;
        this.knownBrowsers = knownBrowsers;
        this.proxies = Set.of(proxies.orElse("").split("[,\\s]+"));
    }

    /**
     * Signs the person in to this request's session, under a new session id, so that an id that somebody else knew
     * beforehand is worth nothing. Whoever was signed in there before is signed out.
     */
    public void begin(HttpServletRequest request, HttpServletResponse response, UUID person) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            presence(before).ifPresent(presences::signOut);
        }
        HttpSession session = request.getSession(true);
        if (before != null || session.getId().equals(request.getRequestedSessionId())) {
            request.changeSessionId();
        }
        session.setMaxInactiveInterval((int) SessionCookie.LONGEST_IDLE.toSeconds());
        String device = DeviceWords.of(request.getHeader("User-Agent"));
        presences.begin(session.getId(), person, device);
        knownBrowsers.signedIn(person, browser(request, response), device);
    }

    /** What the browser's cookie says, made anew where it has none; either way it is kept for long from now. */
    private static String browser(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] sent = request.getCookies();
        String secret = Arrays.stream(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(BROWSER)
                        && SECRET.matcher(cookie.getValue()).matches())
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(KnownBrowsers::freshSecret);
        Cookie cookie = new Cookie(BROWSER, secret);
        cookie.setPath(SessionCookie.PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(LinkAddress.of("/").startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KnownBrowsers.REMEMBERED.toSeconds());
        response.addCookie(cookie);
        return secret;
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

    /** Whether nobody is signed in so far, but somebody is about to be. */
    static boolean isOnTheWay(HttpSession session) {
        try {
            return Collections.list(session.getAttributeNames()).stream().anyMatch(name -> name.startsWith(ON_THE_WAY));
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
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
