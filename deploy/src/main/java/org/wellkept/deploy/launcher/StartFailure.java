package org.wellkept.deploy.launcher;

/** Why Wellkept can't start, as one plain sentence that says what to do. No stack trace is ever shown with it. */
final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
