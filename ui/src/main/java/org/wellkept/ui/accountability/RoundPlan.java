package org.wellkept.ui.accountability;

import java.time.LocalDate;
import java.time.Month;
import org.wellkept.core.reference.WorkingDays;

/**
 * What a new round usually is: the quarter that ended last, opened today, due 20 working days after the quarter's end.
 * All of it can be changed before the round opens.
 */
record RoundPlan(String name, LocalDate periodFrom, LocalDate periodTo, LocalDate opensOn, LocalDate dueOn) {

    private static final int WORKING_DAYS = 20;

    static RoundPlan on(LocalDate today) {
        LocalDate thisQuarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        LocalDate from = thisQuarter.minusMonths(3);
        LocalDate to = thisQuarter.minusDays(1);
        return new RoundPlan(quarter(from), from, to, today, due(to, today));
    }

    /** Partners have 20 working days from the period's end, or from the day they are asked if that is later. */
    static LocalDate due(LocalDate periodTo, LocalDate opensOn) {
        return WorkingDays.after(periodTo.isBefore(opensOn) ? opensOn : periodTo, WORKING_DAYS);
    }

    /** "Quarter 2 of 2026/27": quarters are counted from April, as councils and the NHS count them. */
    private static String quarter(LocalDate first) {
        boolean newYear = first.getMonthValue() < Month.APRIL.getValue();
        int year = newYear ? first.getYear() - 1 : first.getYear();
        int number = newYear ? 4 : (first.getMonthValue() - 1) / 3;
        return "Quarter %d of %d/%02d".formatted(number, year, (year + 1) % 100);
    }
}
