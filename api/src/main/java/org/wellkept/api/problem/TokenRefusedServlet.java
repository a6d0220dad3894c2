package org.wellkept.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers in place of the server's own page when MicroProfile JWT has refused a token: expired, forged, or none at all.
 * It does so before any filter of ours, which is why this is the server's error page and no filter.
 */
@WebServlet("/api-token-refused")
public class TokenRefusedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem =
                request.getDispatcherType() == DispatcherType.ERROR ? Problem.tokenRefused() : Problem.notFound();
        ProblemAnswers.write(response, problem);
    }
}
