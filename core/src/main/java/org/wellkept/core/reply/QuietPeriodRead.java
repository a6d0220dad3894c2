package org.wellkept.core.reply;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;

/**
 * A quiet period of a board.
 *
 * @param to its last day, as it was set
 * @param endedOn the first day on which it held no more, where it was ended early; null otherwise
 */
public record QuietPeriodRead(
        UUID id,
        BoardRef board,
        LocalDate from,
        LocalDate to,
        String reason,
        @Nullable LocalDate endedOn) {

    /** Its last day as it came out: before its first where it was ended before it began. */
    LocalDate lastDay() {
        return endedOn == null ? to : endedOn.minusDays(1);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether it can still be ended on that day: it holds, or is to come. */
    public boolean canEndOn(LocalDate day) {
        return endedOn == null && !day.isAfter(to);
    }
}
