package org.wellkept.api.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of problem that the API answers with. Its slug is the end of the problem's type, and never changes. */
public enum ProblemKind {
    MALFORMED("malformed", 400, "The request could not be read"),
    SIGN_IN("sign-in", 401, "You need to sign in"),
    NOT_PERMITTED("not-permitted", 403, "You may not do this"),
    NOT_FOUND("not-found", 404, "There is nothing here that you can see"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer cannot be given in the form that was asked for"),
    RULE("rule", 409, "A rule stands against it"),
    REMOVED("removed", 410, "It was removed"),
    CHANGED_MEANWHILE("changed-meanwhile", 412, "Somebody changed it meanwhile"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "What was sent is in a form that is not taken here"),
    INVALID("invalid", 422, "Some answers need mending"),
    IF_MATCH_NEEDED("if-match-needed", 428, "The request has to say which version it changes"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    FAULT("fault", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "The service cannot answer just now");

    private final String slug;
    private final int status;
    private final String title;

    ProblemKind(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    /** The same words for every problem of the kind. */
    public String title() {
        return title;
    }

    static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }
}
