package org.wellkept.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Json;

/** Puts problems on the wire. */
public final class ProblemAnswers {

    public static final String PROBLEM_JSON = "application/problem+json";
    public static final MediaType PROBLEM_JSON_TYPE = new MediaType("application", "problem+json");

    private ProblemAnswers() {}

    public static Response answer(Problem problem) {
        return answer(problem, null);
    }

    static Response answer(Problem problem, @Nullable String reference) {
        Response.ResponseBuilder answer = Response.status(problem.kind().status())
                .entity(body(problem, baseUrl(), reference))
                .type(PROBLEM_JSON_TYPE)
                // what stood in the way may be gone a moment later
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    /** Where JAX-RS is not asked. */
    static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.kind().status());
        problem.headers().forEach(response::setHeader);
        response.setContentType(PROBLEM_JSON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(Json.write(body(problem, baseUrl(), null)));
    }

    static ProblemBody body(Problem problem, String baseUrl, @Nullable String reference) {
        ProblemKind kind = problem.kind();
        return new ProblemBody(
                baseUrl + "/problems/" + kind.slug(),
                kind.title(),
                kind.status(),
                problem.detail(),
                problem.errors(),
                problem.differences(),
                reference);
    }

    /** The installation's own address without a slash at its end, or nothing where none is set: then types are relative. */
    static String baseUrl() {
        Optional<String> set = ConfigProvider.getConfig().getOptionalValue("wellkept.base.url", String.class);
        return set.map(String::strip).map(url -> url.replaceAll("/+$", "")).orElse("");
    }
}
