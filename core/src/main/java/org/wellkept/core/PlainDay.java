package org.wellkept.core;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How a day is told to people, everywhere: 30 September 2026. */
public final class PlainDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainDay() {}

    /** 30 September 2026, of whatever has a day, a month and a year. */
    public static String of(TemporalAccessor day) {
        return DAY.format(day);
    }
}
