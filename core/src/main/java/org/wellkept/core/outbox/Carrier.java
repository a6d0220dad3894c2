package org.wellkept.core.outbox;

/** Takes a letter to its recipient: by e-mail, or onto a page in the demonstration. */
@FunctionalInterface
public interface Carrier {

    /** Tries once; whatever goes wrong is an answer, not an exception. */
    Carried carry(Letter letter);
}
