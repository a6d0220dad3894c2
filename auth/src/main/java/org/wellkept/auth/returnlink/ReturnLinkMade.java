package org.wellkept.auth.returnlink;

import java.util.UUID;

/**
 * A link, at the one moment when it can be seen.
 *
 * @param address the whole address, with the secret
 */
public record ReturnLinkMade(UUID id, String address) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "ReturnLinkMade[id=" + id + "]";
    }
}
