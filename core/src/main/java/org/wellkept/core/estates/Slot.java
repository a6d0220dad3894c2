package org.wellkept.core.estates;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * A time of every week at which a space is offered.
 *
 * @param to midnight is the end of the day
 * @param taken whether somebody uses it; nothing says who
 */
public record Slot(Weekday day, LocalTime from, LocalTime to, boolean taken) implements Serializable {

    private static final int DAY = 24 * 60;

    int fromMinute() {
        return from.toSecondOfDay() / 60;
    }

    int toMinute() {
        return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay() / 60;
    }

    boolean endsBeforeItBegins() {
        return toMinute() <= fromMinute();
    }

    /** Whether the two share a minute. */
    public boolean overlaps(Slot other) {
        return day == other.day && fromMinute() < other.toMinute() && other.fromMinute() < toMinute();
    }

    static Slot of(int weekday, int fromMinute, int toMinute, boolean taken) {
        return new Slot(
                Weekday.of(weekday),
                LocalTime.ofSecondOfDay(fromMinute * 60L),
                LocalTime.ofSecondOfDay(toMinute % DAY * 60L),
                taken);
    }
}
