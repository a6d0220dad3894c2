package org.wellkept.api.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;

/** A date as somebody wrote it, with the days that it covers. Sent in, {@code text} alone counts. */
public record DateBody(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static @Nullable DateBody of(@Nullable DateWritten date) {
        return date == null ? null : new DateBody(date.text(), date.from(), date.to());
    }
}
