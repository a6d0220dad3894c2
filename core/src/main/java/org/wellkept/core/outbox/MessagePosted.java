package org.wellkept.core.outbox;

/** Something was posted: observed after the transaction, it is the moment to send. */
public record MessagePosted() {}
