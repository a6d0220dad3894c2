package org.wellkept.core.outbox;

import java.time.Instant;

/**
 * A message that did not reach its recipient, who has to be told in another way.
 *
 * @param about what it was about
 * @param recipient whom it did not reach
 * @param problem why, as a sentence without a full stop
 */
public record MessageGivenUp(String about, String recipient, Instant postedAt, Instant givenUpAt, String problem) {}
