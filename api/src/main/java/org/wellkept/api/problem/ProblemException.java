package org.wellkept.api.problem;

/**
 * Carries a problem out of a resource method to where it is answered. It stands for an ordinary answer of the API, not
 * for a bug, so that it has no stack trace and is not logged.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind().title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
