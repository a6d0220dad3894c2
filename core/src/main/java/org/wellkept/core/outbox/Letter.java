package org.wellkept.core.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way.
 *
 * @param id the same at every attempt, so that a mail server can tell that it has seen it
 * @param unsubscribe where the recipient ends letters like this one (RFC 8058), or null
 */
public record Letter(
        UUID id,
        String recipient,
        String subject,
        String text,
        @Nullable String unsubscribe) {

    /** A letter that nobody can do without. */
    public Letter(UUID id, String recipient, String subject, String text) {
        this(id, recipient, subject, text, null);
    }

    /** Without the address and the text, which must not reach a log. */
    @Override
    public String toString() {
        return "Letter[id=" + id + "]";
    }
}
