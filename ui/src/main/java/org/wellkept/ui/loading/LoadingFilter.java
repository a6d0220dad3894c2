package org.wellkept.ui.loading;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.ui.transparency.Assets;
import org.wellkept.ui.transparency.Sending;

/**
 * Stands in front of everything, and lets nobody in while the first contents are loaded: readers are told how far that is,
 * programs that it is too early.
 */
public class LoadingFilter extends HttpFilter {

    private static final String SECONDS_UNTIL_IT_MAY_BE_DONE = "10";

    private final transient Loading loading;

    @Inject
    public LoadingFilter(Loading loading) {
        this.loading = loading;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (loading.isDone() || Assets.areAt(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", SECONDS_UNTIL_IT_MAY_BE_DONE);
        if (request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/")) {
            Sending.growing("loading/loading.jte", send -> new LoadingPage(loading, send, address(request)), response);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
