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
import org.jspecify.annotations.Nullable;

/**
 * Holds the workspace's sessions to their limits. The container's own limit is not enough: an open page asks for a sign
 * of life every few minutes, and would keep a session going for ever on a machine that everybody has left.
 */
@WebFilter(urlPatterns = "/workspace/*", asyncSupported = true)
public class WorkspaceSessionFilter implements Filter {

    private final Sessions sessions;

    @Inject
    WorkspaceSessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http) {
            HttpSession session = http.getSession(false);
            if (session != null) {
                sessions.visit(session, !isFromThePageItself(http.getQueryString()));
            }
        }
        chain.doFilter(request, response);
    }

    /** Vaadin's heartbeat and push come without anybody doing anything. */
    private static boolean isFromThePageItself(@Nullable String query) {
        return query != null && (query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
