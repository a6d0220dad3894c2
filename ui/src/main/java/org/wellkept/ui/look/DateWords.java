package org.wellkept.ui.look;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateReading;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;

/** Says beside a date's field how the words in it are understood, before anybody saves them. */
public final class DateWords {

    private DateWords() {}

    /** For the day by which something is due. */
    public static String due(String typed) {
        return switch (WrittenDates.understand(typed)) {
            case DateReading.Blank blank -> "A month or a year is enough: March 2027, 2027/28, by 2030, ongoing.";
            case DateReading.Dated dated -> "Understood as " + range(dated.date()) + ".";
            case DateReading.OpenEnded open -> "Understood as without a last day: it never falls due.";
            case DateReading.NotUnderstood not ->
                "We can’t read a date in this. It is kept as you wrote it, and never falls due.";
        };
    }

    /** For the day from which it counts. */
    public static String start(String typed) {
        return switch (WrittenDates.understand(typed)) {
            case DateReading.Blank blank -> "Figures can show progress only from a start.";
            case DateReading.Dated dated -> "Understood as " + range(dated.date()) + ".";
            case DateReading.OpenEnded open ->
                open.date().from() == null
                        ? "We can’t read a first day in this. It is kept as you wrote it."
                        : "Understood as from " + Words.day(open.date().from()) + ".";
            case DateReading.NotUnderstood not -> "We can’t read a date in this. It is kept as you wrote it.";
        };
    }

    /** For the time at which people met. */
    public static String held(String typed) {
        return switch (WrittenDates.understand(typed)) {
            case DateReading.Blank blank -> "As you would say it: 12 May 2026, May 2026, spring 2026.";
            case DateReading.Dated dated -> "Understood as " + range(dated.date()) + ".";
            case DateReading.OpenEnded open -> "Understood as still going on: nobody has to be told by a day yet.";
            case DateReading.NotUnderstood not -> "We can’t read a date in this. It is kept as you wrote it.";
        };
    }

    private static String range(@Nullable DateWritten date) {
        if (date == null) {
            return "no date";
        }
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (to == null) {
            return from == null ? date.text() : "from " + Words.day(from);
        }
        if (from == null) {
            return "any day up to " + Words.day(to);
        }
        return from.equals(to) ? Words.day(from) : Words.day(from) + " to " + Words.day(to);
    }
}
