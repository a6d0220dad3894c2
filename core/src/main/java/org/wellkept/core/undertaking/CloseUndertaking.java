package org.wellkept.core.undertaking;

/** Ends an undertaking. The reason is published with it. */
public record CloseUndertaking(String reference, ClosedAs as, String reason) {}
