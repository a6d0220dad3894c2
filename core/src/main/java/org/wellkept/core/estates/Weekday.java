package org.wellkept.core.estates;

import java.util.Arrays;
import org.wellkept.core.Coded;

/** A day of the week, Monday first. */
public enum Weekday implements Coded {
    MONDAY(1, "monday", "Monday"),
    TUESDAY(2, "tuesday", "Tuesday"),
    WEDNESDAY(3, "wednesday", "Wednesday"),
    THURSDAY(4, "thursday", "Thursday"),
    FRIDAY(5, "friday", "Friday"),
    SATURDAY(6, "saturday", "Saturday"),
    SUNDAY(7, "sunday", "Sunday");

    private final int number;
    private final String code;
    private final String words;

    Weekday(int number, String code, String words) {
        this.number = number;
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** From 1 for Monday to 7 for Sunday. */
    public int number() {
        return number;
    }

    static Weekday of(int number) {
        return Arrays.stream(values())
                .filter(day -> day.number == number)
                .findFirst()
                .orElseThrow();
    }
}
