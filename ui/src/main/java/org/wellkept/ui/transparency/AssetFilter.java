package org.wellkept.ui.transparency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says how long stylesheets, scripts and pictures may be kept. */
@WebFilter(urlPatterns = {"/css/*", "/img/*", "/js/*"})
public class AssetFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        // an address with a version never changes what it holds
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "public, max-age=300" : "public, max-age=31536000, immutable");
        chain.doFilter(request, response);
    }
}
