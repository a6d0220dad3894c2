package org.wellkept.core.undertaking;

import java.time.LocalDate;

/**
 * Records that a board endorsed an undertaking at a meeting: a fact beside the record, since a board cannot bind its
 * partners.
 *
 * @param board the board's slug
 * @param on the day of the meeting, not in the future
 */
public record EndorseUndertaking(String reference, String board, LocalDate on) {}
