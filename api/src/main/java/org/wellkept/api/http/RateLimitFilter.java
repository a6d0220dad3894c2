package org.wellkept.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.session.Sessions;

/**
 * Holds each caller to {@link RateLimit}: a person or program by its token, anyone else by the network that the request
 * came from. Calls from the machine itself are not counted.
 */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION - 100)
public class RateLimitFilter implements ContainerRequestFilter {

    private final RateLimit limit;
    private final Sessions sessions;
    private final JsonWebToken token;
    private final HttpServletRequest servletRequest;

    @Inject
    public RateLimitFilter(RateLimit limit, Sessions sessions, JsonWebToken token, HttpServletRequest servletRequest) {
        this.limit = limit;
        this.sessions = sessions;
        this.token = token;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ClientAddress from = sessions.addressOf(servletRequest);
        if (from.isThisMachine()) {
            return;
        }
        Duration wait = limit.take(Optional.ofNullable(token.getRawToken())
                .map(shown -> "token of " + token.getSubject())
                .orElse(from.network()));
        if (wait.isPositive()) {
            request.abortWith(ProblemAnswers.answer(tooMany(wait)));
        }
    }

    private static Problem tooMany(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return Problem.of(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "Nothing was done. After " + RateLimit.AT_ONCE + " requests at once there is room for "
                                + RateLimit.PER_SECOND + " a second: wait as long as Retry-After says, and go on.")
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
