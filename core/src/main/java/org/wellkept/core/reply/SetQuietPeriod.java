package org.wellkept.core.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sets a quiet period of a board.
 *
 * @param board the board's slug
 * @param from its first day, tomorrow at the earliest
 * @param to its last day
 * @param reason in neutral words that everybody reads, such as "Local elections on 6 May 2027"; 1 to 200 characters
 */
public record SetQuietPeriod(
        String board,
        LocalDate from,
        LocalDate to,
        @Nullable String reason) {}
