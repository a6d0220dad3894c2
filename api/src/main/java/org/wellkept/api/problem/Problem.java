package org.wellkept.api.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/**
 * What went wrong with a request, before it is put into words on the wire.
 *
 * @param detail what happened here, what was kept and what to do, in a sentence or two
 * @param errors the answers that need mending
 * @param differences both texts of what two people wrote at once
 * @param headers what the status needs beside it, such as {@code Retry-After}
 */
public record Problem(
        ProblemKind kind,
        @Nullable String detail,
        List<FieldProblem> errors,
        List<Difference> differences,
        Map<String, String> headers) {

    /** How to sign in, as every 401 says. */
    public static final String CHALLENGE = "Bearer realm=\"wellkept\"";

    public Problem {
        errors = List.copyOf(errors);
        differences = List.copyOf(differences);
        headers = Map.copyOf(headers);
    }

    /** Where what is stored and what was sent differ; null where one of them has nothing. */
    public record Difference(
            String field,
            @Nullable JsonNode stored,
            @Nullable JsonNode sent) {}

    public static Problem of(ProblemKind kind, @Nullable String detail) {
        return new Problem(kind, detail, List.of(), List.of(), Map.of());
    }

    /** The body could be read, but some of its answers need mending. */
    public static Problem invalid(List<FieldProblem> errors) {
        return new Problem(ProblemKind.INVALID, null, errors, List.of(), Map.of());
    }

    /** The address, not the body, holds something that cannot be read. */
    public static Problem malformed(String parameter, String problem, String mend) {
        return new Problem(
                ProblemKind.MALFORMED, null, List.of(new FieldProblem(parameter, problem, mend)), List.of(), Map.of());
    }

    public static Problem notFound() {
        return of(
                ProblemKind.NOT_FOUND,
                "It may not exist, or it may not be open to you. Check the address, or sign in as somebody who can see"
                        + " it.");
    }

    public static Problem signInNeeded() {
        return of(
                        ProblemKind.SIGN_IN,
                        "Nothing was changed. Get a token from /api/v1/auth/token and send it as Authorization: Bearer.")
                .withHeader("WWW-Authenticate", CHALLENGE);
    }

    /** There was a token, and it does not hold: expired, not ours, or not a token at all. */
    public static Problem tokenRefused() {
        return of(
                        ProblemKind.SIGN_IN,
                        "The token has expired or is not one of ours. Get a new one from /api/v1/auth/token.")
                .withHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
    }

    public Problem withDifferences(List<Difference> found) {
        return new Problem(kind, detail, errors, found, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(kind, detail, errors, differences, all);
    }
}
