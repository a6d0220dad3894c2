package org.wellkept.core.dates;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, with the days that it covers: "2027/28" is 1 April 2027 to 31 March 2028, "ongoing" has
 * no end. {@link WrittenDates} reads the words.
 *
 * @param text as written, 1 to 100 characters
 * @param from the first day covered, or null where the words have no beginning
 * @param to the last day covered, or null where the words have no end: then it never falls due
 */
public record DateWritten(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

    public static final int LONGEST = 100;

    public DateWritten {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A date as written has 1 to 100 characters");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A date cannot end before it begins");
        }
    }

    /** Whether it is over on that day. A range counts to its last day. */
    public boolean isPast(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
