package org.wellkept.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.ClientAddress;

/** The workspace's HTTP sessions: begun by signing in, ended by signing out, by rest or by age. */
@ApplicationScoped
public class Sessions {

    /** Addresses of reverse proxies on other machines, separated by commas. Those on this machine are known anyway. */
    public static final String PROXIES = "wellkept.proxies";

    private static final String SIGNED_IN = "wellkept.signedIn";

    private final Clock clock;
    private final Set<String> proxies;

    @Inject
    Sessions(Clock clock, @ConfigProperty(name = PROXIES) Optional<String> proxies) {
        this.clock = clock;
        this.proxies = Set.of(proxies.orElse("").split("[,\\s]+"));
    }

    /**
     * Signs the person in to this request's session, under a new session id, so that an id that somebody else knew
     * beforehand is worth nothing.
     */
    public void begin(HttpServletRequest request, UUID person) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) SignedIn.IDLE_LIMIT.toSeconds());
        Instant now = clock.instant();
        session.setAttribute(SIGNED_IN, new SignedIn(person, now, now));
    }

    /** Signs out: the session and all that it held are gone. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Where the request came from, for {@link org.wellkept.auth.account.Accounts#signIn}. */
    public ClientAddress addressOf(HttpServletRequest request) {
        return ClientAddress.of(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies);
    }

    /** Who is signed in to the session, as long as its limits hold. */
    Optional<UUID> person(@Nullable HttpSession session) {
        return signedIn(session)
                .filter(signedIn -> signedIn.holds(clock.instant()))
                .map(SignedIn::person);
    }

    /** Ends the session when a limit has passed; otherwise notes that somebody is there. */
    void visit(HttpSession session, boolean byHand) {
        Instant now = clock.instant();
        signedIn(session).ifPresent(signedIn -> {
            if (!signedIn.holds(now)) {
                session.invalidate();
            } else if (byHand && signedIn.isWorthTouching(now)) {
                session.setAttribute(SIGNED_IN, signedIn.touched(now));
            }
        });
    }

    private static Optional<SignedIn> signedIn(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable((SignedIn) session.getAttribute(SIGNED_IN));
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }
}
