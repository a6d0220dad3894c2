package org.wellkept.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What JAX-RS itself refuses (no such address, method or media type) as a problem instead of a page of HTML. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

    // what the status alone does not tell
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response refused = exception.getResponse();
        int status = refused.getStatus();
        if (status < 400) {
            return refused;
        }
        Problem problem = ProblemKind.ofStatus(status).map(this::problem).orElse(null);
        if (problem == null) {
            return status < 500
                    ? ProblemAnswers.answer(Problem.of(ProblemKind.MALFORMED, null))
                    : UnexpectedExceptionMapper.fault(exception);
        }
        if (problem.kind() == ProblemKind.FAULT) {
            return UnexpectedExceptionMapper.fault(exception);
        }
        for (String name : KEPT) {
            String value = refused.getHeaderString(name);
            if (value != null) {
                problem = problem.withHeader(name, value);
            }
        }
        return ProblemAnswers.answer(problem);
    }

    private Problem problem(ProblemKind kind) {
        return switch (kind) {
            // the only 401 that is not ours comes from the check of the token's signature
            case SIGN_IN -> Problem.tokenRefused();
            case NOT_FOUND -> Problem.notFound();
            case METHOD_NOT_ALLOWED ->
                Problem.of(kind, "The Allow header says which methods it takes. Nothing was changed.");
            case NOT_ACCEPTABLE -> Problem.of(kind, "Ask for application/json.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(
                        kind,
                        "Send application/json, application/merge-patch+json to change a record, or"
                                + " multipart/form-data to import. Nothing was changed.");
            case MALFORMED,
                    NOT_PERMITTED,
                    RULE,
                    REMOVED,
                    CHANGED_MEANWHILE,
                    TOO_LARGE,
                    INVALID,
                    IF_MATCH_NEEDED,
                    TOO_MANY_REQUESTS,
                    FAULT,
                    UNAVAILABLE -> Problem.of(kind, null);
        };
    }
}
