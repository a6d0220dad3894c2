package org.wellkept.core.handover;

import java.time.LocalDate;

/**
 * Records that a board ended and no other looks after what was promised to it.
 *
 * @param board its slug
 * @param lastDay today or earlier
 */
public record CloseBoard(String board, LocalDate lastDay) {}
