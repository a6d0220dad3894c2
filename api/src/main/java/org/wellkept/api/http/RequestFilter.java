package org.wellkept.api.http;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;

/** Answers to what would otherwise go wrong deep inside, without a word to the caller. */
@Provider
@PreMatching
public class RequestFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!Given.isKeepable(request.getUriInfo().getPath(true))) {
            // nothing can be called by such characters, and the database would choke on some
            request.abortWith(ProblemAnswers.answer(Problem.notFound()));
        } else if (!canBeRead(request::getMediaType)) {
            refuse(request, HttpHeaders.CONTENT_TYPE, "Give a media type such as application/json");
        } else if (!canBeRead(request::getAcceptableMediaTypes)) {
            refuse(request, HttpHeaders.ACCEPT, "Give a media type such as application/json, or leave it out");
        }
    }

    private static void refuse(ContainerRequestContext request, String header, String mend) {
        request.abortWith(ProblemAnswers.answer(Problem.malformed(header, "This header is not a media type", mend)));
    }

    private static boolean canBeRead(Runnable header) {
        try {
            header.run();
            return true;
        } catch (IllegalArgumentException | ProcessingException garbled) {
            return false;
        }
    }
}
