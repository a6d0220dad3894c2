package org.wellkept.auth.mail;

import java.time.Instant;
import java.util.UUID;

/** A message that the demonstration shows instead of sending it. */
public record ShownMessage(UUID id, Instant at, String recipient, String subject, String text) {}
