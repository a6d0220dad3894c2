package org.wellkept.core.history;

import java.time.Instant;

/** One entry of a record's history, as its readers see it: when and what, and the role that did it, never a name. */
public record HistoryRead(int sequence, Instant at, String action, String summary) {}
