package org.wellkept.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;

/** An address with characters that nothing can be called by names nothing; the database would choke on some. */
@Provider
@PreMatching
public class RequestFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (!Given.isKeepable(request.getUriInfo().getPath(true))) {
            request.abortWith(ProblemAnswers.answer(Problem.notFound()));
        }
    }
}
