package org.wellkept.api.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.ProblemBody;

/**
 * Finishes every answer: entity tag and 304, how long it may be kept, what a browser may do with it. Pages of other
 * sites may read what anyone may read; they may not write, and may not read with somebody's token.
 */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        boolean reading = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // a file that was uploaded says so itself, more strictly
        headers.computeIfAbsent(
                "Content-Security-Policy", name -> List.of("default-src 'none'; frame-ancestors 'none'"));
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle(HttpHeaders.VARY, "Authorization");
        if (anonymous && reading) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Access-Control-Expose-Headers", "ETag, Retry-After");
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            // kept, but asked for again each time: what is public can change at any moment
            headers.putSingle(HttpHeaders.CACHE_CONTROL, anonymous && reading ? "no-cache" : "no-store");
        }
        if (answer.getStatusInfo().getFamily() == Family.SUCCESSFUL
                && answer.getEntity() instanceof Record body
                && !(body instanceof ProblemBody)) {
            tag(request, answer, body, reading);
        }
    }

    private static void tag(
            ContainerRequestContext request, ContainerResponseContext answer, Record body, boolean reading) {
        if (!reading && !(body instanceof Versioned)) {
            return;
        }
        byte[] bytes = Json.write(body);
        String tag = EntityTags.of(body instanceof Versioned record ? record.version() : null, bytes);
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (reading && known != null && EntityTags.isKnown(known, tag)) {
            answer.setStatusInfo(Status.NOT_MODIFIED);
            answer.setEntity(null);
        } else {
            answer.setEntity(bytes, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
