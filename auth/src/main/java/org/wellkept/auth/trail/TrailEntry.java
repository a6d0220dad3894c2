package org.wellkept.auth.trail;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened with an account.
 *
 * @param who whose account, as they chose to be called
 * @param detail what tells it from others, such as the browser; may be empty
 */
public record TrailEntry(Instant at, String who, TrailEvent event, String detail) implements Serializable {}
