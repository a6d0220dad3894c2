package org.wellkept.auth.reset;

/** Somebody asked for a new password: observed after the transaction, it is the moment to answer. */
public record ResetAsked() {}
