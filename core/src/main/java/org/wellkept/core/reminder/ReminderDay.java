package org.wellkept.core.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wellkept.core.reference.WorkingDays;

/** The days on which people are reminded of a date, counted in working days from it. All of them are working days. */
public enum ReminderDay {
    TEN_BEFORE(-10),
    THREE_BEFORE(-3),
    /** On the date, or on the last working day before it where it is none itself. */
    ON_THE_DATE(0),
    ONE_AFTER(1),
    FIVE_AFTER(5);

    private final int workingDays;

    ReminderDay(int workingDays) {
        this.workingDays = workingDays;
    }

    /** How many working days after the date; before it, it is negative. */
    int workingDays() {
        return workingDays;
    }

    /** Which day that is for something that is due then. */
    public LocalDate of(LocalDate due) {
        if (workingDays > 0) {
            return WorkingDays.after(due, workingDays);
        }
        return workingDays == 0 && WorkingDays.isWorkingDay(due)
                ? due
                : WorkingDays.before(due, Math.max(1, -workingDays));
    }

    /**
     * The dates of which people are reminded on one of these days, the first left out, the last with it. Where several of a
     * date's reminders fall on these days, because nobody was reminded for a while, only the latest counts.
     */
    static Map<LocalDate, ReminderDay> remindedOf(LocalDate after, LocalDate until) {
        Map<LocalDate, ReminderDay> dates = new LinkedHashMap<>();
        LocalDate last = lastDue(until);
        for (LocalDate due = firstDue(after); !due.isAfter(last); due = due.plusDays(1)) {
            for (ReminderDay reminder : values()) {
                LocalDate day = reminder.of(due);
                if (day.isAfter(after) && !day.isAfter(until)) {
                    dates.put(due, reminder);
                }
            }
        }
        return dates;
    }

    /** The first date of which somebody may still be reminded on that day. */
    static LocalDate firstDue(LocalDate day) {
        return WorkingDays.before(day, FIVE_AFTER.workingDays);
    }

    /** The last date of which somebody is reminded on that day already. */
    static LocalDate lastDue(LocalDate day) {
        return WorkingDays.after(day, -TEN_BEFORE.workingDays);
    }
}
