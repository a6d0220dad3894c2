package org.wellkept.core.outbox;

import java.util.UUID;

/**
 * A message on its way.
 *
 * @param id the same at every attempt, so that a mail server can tell that it has seen it
 */
public record Letter(UUID id, String recipient, String subject, String text) {

    /** Without the address and the text, which must not reach a log. */
    @Override
    public String toString() {
        return "Letter[id=" + id + "]";
    }
}
