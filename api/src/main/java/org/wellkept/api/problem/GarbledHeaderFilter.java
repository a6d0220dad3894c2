package org.wellkept.api.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** JAX-RS answers a media type that cannot be read without a word, before any filter of its own; so this stands in front. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class GarbledHeaderFilter implements Filter {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("\\s*[!-~&&[^/;]]+/[!-~&&[^/;]]+\\s*(;\\s*[!-~&&[^=;]]+=(\"[^\"]*\"|[^;\"]*))*\\s*");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && !MEDIA_TYPE.matcher(type).matches() && response instanceof HttpServletResponse answer) {
            ProblemAnswers.write(
                    answer,
                    Problem.malformed(
                            "Content-Type", "This header is not a media type", "Give one such as application/json"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
