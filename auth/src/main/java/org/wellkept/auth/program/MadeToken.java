package org.wellkept.auth.program;

/**
 * A token that was just made.
 *
 * @param secret handed out here and never again
 */
public record MadeToken(ProgramToken token, String secret) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "MadeToken[token=" + token + "]";
    }
}
