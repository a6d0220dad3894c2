package org.wellkept.ui.accountability;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundCalendar;
import org.wellkept.core.round.RoundQuestion;

/**
 * What a new round usually is: the quarter that ended last, or the one after what was asked about already, opened today, due 20 working days after the quarter's end,
 * with every question. All of it can be changed before the round opens.
 *
 * @param meetingOn the meeting that the answers go to, or null
 */
record RoundPlan(
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate meetingOn,
        Set<RoundQuestion> questions) {

    RoundPlan {
        questions = Set.copyOf(questions);
    }

    /**
     * @param askedUntil the last day that an earlier round of the board asked about, or null: nobody is asked about it twice
     */
    static RoundPlan after(@Nullable LocalDate askedUntil, LocalDate today) {
        LocalDate thisQuarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        LocalDate lastQuarter = thisQuarter.minusMonths(3);
        LocalDate from = askedUntil == null || askedUntil.isBefore(lastQuarter) ? lastQuarter : askedUntil.plusDays(1);
        LocalDate to = from.plusMonths(3).minusDays(1);
        LocalDate opensOn = today.isAfter(from) ? today : from.plusDays(1);
        return new RoundPlan(
                quarter(from), from, to, opensOn, due(to, opensOn, null), null, EnumSet.allOf(RoundQuestion.class));
    }

    /**
     * When answers are due: counted back from the meeting; without one partners have 20 working days from the period's end,
     * or from the day they are asked if that is later.
     */
    static LocalDate due(LocalDate periodTo, LocalDate opensOn, @Nullable LocalDate meetingOn) {
        return meetingOn == null
                ? RoundCalendar.dueAfter(periodTo, opensOn)
                : RoundCalendar.before(meetingOn).dueOn();
    }

    OpenRound of(String board) {
        return new OpenRound(board, name, periodFrom, periodTo, opensOn, dueOn, meetingOn, questions, List.of());
    }

    /** "Quarter 2 of 2026/27": quarters are counted from April, as councils and the NHS count them. */
    private static String quarter(LocalDate first) {
        boolean newYear = first.getMonthValue() < Month.APRIL.getValue();
        int year = newYear ? first.getYear() - 1 : first.getYear();
        int number = newYear ? 4 : (first.getMonthValue() - 1) / 3;
        return "Quarter %d of %d/%02d".formatted(number, year, (year + 1) % 100);
    }
}
