package org.wellkept.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;
import org.wellkept.auth.session.CurrentActor;

/**
 * Answers 401 to a caller who shows a token that does not hold, even where anyone may read: a program whose token has
 * expired must not take the public's view for its own.
 */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

    // where one goes with an expired token
    private static final String TOKENS = "v1/auth/token";

    private final CurrentActor caller;

    @Inject
    public TokenFilter(CurrentActor caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                || request.getUriInfo().getPath().equals(TOKENS)) {
            return;
        }
        if (caller.isRefused() || !caller.get().isSignedIn()) {
            request.abortWith(ProblemAnswers.answer(Problem.tokenRefused()));
        }
    }
}
