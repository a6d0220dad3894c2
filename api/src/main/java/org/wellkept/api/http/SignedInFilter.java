package org.wellkept.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.wellkept.api.SignedIn;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;
import org.wellkept.auth.session.CurrentActor;

/** Answers 401 where a method needs somebody who is signed in. What they may do there is core's question. */
@Provider
@Dependent
@SignedIn
@Priority(Priorities.AUTHORIZATION)
public class SignedInFilter implements ContainerRequestFilter {

    private final CurrentActor caller;

    @Inject
    public SignedInFilter(CurrentActor caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.get().isSignedIn()) {
            request.abortWith(ProblemAnswers.answer(Problem.signInNeeded()));
        }
    }
}
