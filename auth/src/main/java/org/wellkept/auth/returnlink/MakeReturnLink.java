package org.wellkept.auth.returnlink;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link to an organisation's questions in a round.
 *
 * @param organisation its slug
 * @param email to whom the link is sent, or null where whoever makes it hands it on
 */
public record MakeReturnLink(
        String organisation, UUID round, @Nullable String email) {

    public MakeReturnLink {
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** Without the address, which must not reach a log. */
    @Override
    public String toString() {
        return "MakeReturnLink[organisation=" + organisation + ", round=" + round + "]";
    }
}
