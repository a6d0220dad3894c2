package org.wellkept.auth.session;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;

/**
 * Holds the workspace's sessions to what the database says of them: past a limit, signed out from elsewhere or cut off, the
 * HTTP session ends with the next request, and what an open page asks finds nobody signed in. The container's own limit is
 * not enough: an open page asks for a sign of life every few minutes, and would keep a session going for ever on a machine
 * that everybody has left.
 */
@WebFilter(urlPatterns = "/workspace/*", asyncSupported = true)
public class WorkspaceSessionFilter implements Filter {

    /** Where an open page asks how long its session still lasts. */
    public static final String REMAINING_PATH = "/workspace/session";

    private final Presences presences;
    private final CurrentActor currentActor;

    @Inject
    public WorkspaceSessionFilter(Presences presences, CurrentActor currentActor) {
        this.presences = presences;
        this.currentActor = currentActor;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && !isForAnyone(http)) {
            HttpSession session = http.getSession(false);
            if (session != null) {
                visit(http, session);
            }
        }
        chain.doFilter(request, response);
    }

    private void visit(HttpServletRequest request, HttpSession session) {
        Optional<Presence> presence = currentActor.presence();
        if (presence.isEmpty()) {
            currentActor.lapsed().ifPresent(presences::lapse);
            if (!Sessions.isOnTheWay(session)) {
                Sessions.invalidate(session);
                currentActor.forget();
            }
        } else if (!isFromThePageItself(request)) {
            presences.touch(presence.get());
        }
    }

    /** Vaadin's scripts and styles are many, and the same for all. */
    private static boolean isForAnyone(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/workspace/VAADIN/build/");
    }

    /** Vaadin's heartbeat and push, and our own question, come without anybody doing anything. */
    private static boolean isFromThePageItself(HttpServletRequest request) {
        return isSignOfLife(request.getQueryString())
                || (request.getMethod().equals("GET")
                        && request.getRequestURI().equals(request.getContextPath() + REMAINING_PATH));
    }

    private static boolean isSignOfLife(@Nullable String query) {
        return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
