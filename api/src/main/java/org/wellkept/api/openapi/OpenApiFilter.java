package org.wellkept.api.openapi;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.EntityTags;

/**
 * Hands out the description of the API at {@code /openapi}, as JSON, which is YAML too. The server would hand out one of
 * its own making there, which knows OpenAPI 3.0 only; a filter comes before it.
 */
@WebFilter(
        urlPatterns = {"/openapi", "/openapi/*"},
        asyncSupported = true)
public class OpenApiFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            chain.doFilter(request, response);
            return;
        }
        if (!asked.getRequestURI().equals(asked.getContextPath() + "/openapi")) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!asked.getMethod().equals("GET") && !asked.getMethod().equals("HEAD")) {
            answer.setHeader("Allow", "GET, HEAD");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            answer(asked.getHeader("If-None-Match"), answer);
        }
    }

    private static void answer(@Nullable String known, HttpServletResponse answer) throws IOException {
        String tag = OpenApiDocument.entityTag();
        answer.setHeader("ETag", tag);
        answer.setHeader("Cache-Control", "no-cache");
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (known != null && EntityTags.isKnown(known, tag)) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] document = OpenApiDocument.bytes();
        answer.setContentType("application/json");
        answer.setContentLength(document.length);
        answer.getOutputStream().write(document);
    }
}
