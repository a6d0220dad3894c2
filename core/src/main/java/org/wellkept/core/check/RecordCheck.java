package org.wellkept.core.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The finding of somebody independent.
 *
 * @param on the day of the check, not in the future
 * @param interests interests that the checker declares, or null for none
 */
public record RecordCheck(
        String reference,
        CheckAnswer answer,
        LocalDate on,
        @Nullable String note,
        @Nullable String interests) {}
