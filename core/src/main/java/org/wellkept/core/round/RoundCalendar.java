package org.wellkept.core.round;

import java.time.LocalDate;
import org.wellkept.core.reference.WorkingDays;

/**
 * The days of a round, counted back from the meeting that its answers go to.
 *
 * @param publishOn the last day on which the paper can be made public: five clear days before the meeting (Local
 *     Government Act 1972, section 100B)
 * @param dueOn the last day on which answers leave ten working days to write the paper and have it cleared
 * @param askOn the last day on which partners can be asked and still have twenty working days
 */
public record RoundCalendar(LocalDate meetingOn, LocalDate publishOn, LocalDate dueOn, LocalDate askOn) {

    /** Clear days between publication and meeting. */
    public static final int CLEAR_DAYS = 5;

    /** Working days to write the paper and have it cleared. */
    public static final int CLEARANCE = 10;

    /** Working days that partners have to answer. */
    public static final int ANSWERING = 20;

    /** Working days after a period's end until its figures are usually there. */
    public static final int DATA_LAG = 10;

    public static RoundCalendar before(LocalDate meetingOn) {
        LocalDate publishOn = WorkingDays.clearDaysBefore(meetingOn, CLEAR_DAYS);
        LocalDate dueOn = WorkingDays.before(publishOn, CLEARANCE);
        return new RoundCalendar(meetingOn, publishOn, dueOn, WorkingDays.before(dueOn, ANSWERING));
    }

    /** Without a meeting: answers are due twenty working days after the period's end. */
    public static LocalDate dueAfter(LocalDate periodTo) {
        return WorkingDays.after(periodTo, ANSWERING);
    }

    /** Without a meeting: as long after the day on which partners are asked, where that is later. */
    public static LocalDate dueAfter(LocalDate periodTo, LocalDate opensOn) {
        return dueAfter(periodTo.isBefore(opensOn) ? opensOn : periodTo);
    }

    /** From which day the figures of a period that ends on that day are usually there. */
    public static LocalDate figuresFrom(LocalDate periodTo) {
        return WorkingDays.after(periodTo, DATA_LAG);
    }

    /** Whether the figures of a period that ends on that day are usually there when answers are due. */
    public boolean leavesTimeForFiguresOf(LocalDate periodTo) {
        return !dueOn.isBefore(figuresFrom(periodTo));
    }
}
