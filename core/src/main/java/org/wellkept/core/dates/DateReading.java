package org.wellkept.core.dates;

import org.jspecify.annotations.Nullable;

/** What {@link WrittenDates} makes of words that stand where a date is asked for. Blank and open ends are normal. */
public sealed interface DateReading {

    /** The words with their range, or null when nothing was written. */
    @Nullable
    DateWritten date();

    /** Nothing was written. */
    record Blank() implements DateReading {
        @Override
        public @Nullable DateWritten date() {
            return null;
        }
    }

    /** The last day is known. */
    record Dated(DateWritten date) implements DateReading {}

    /** The words say that there is no last day, or none yet: "ongoing", "TBC", "since 2015". */
    record OpenEnded(DateWritten date) implements DateReading {}

    /** No date can be made out of the words. They are kept, without a range, and never fall due. */
    record NotUnderstood(DateWritten date) implements DateReading {}
}
