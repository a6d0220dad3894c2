package org.wellkept.ui.account;

import org.jspecify.annotations.Nullable;

/**
 * The page between password and workspace, on which a code is typed.
 *
 * @param ticket says that the password was right
 * @param to where to go afterwards
 * @param passkeys what the browser is asked for a passkey; null where it makes none for our address
 * @param problem why the code was not taken
 */
public record CodePage(
        String ticket,
        String to,
        @Nullable String problem,
        @Nullable String passkeys) {

    /** Without the ticket, which must not reach a log. */
    @Override
    public String toString() {
        return "CodePage[to=" + to + "]";
    }
}
