package org.wellkept.ui.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.round.RoundCalendar;
import org.wellkept.ui.look.Words;

/**
 * What an officer is told of the days of a round while planning it. It never stops anybody.
 *
 * @param calendar the days counted back from the meeting, in one sentence; null where no meeting is named
 * @param warnings what may go wrong with these days
 */
record RoundAdvice(@Nullable String calendar, List<String> warnings) {

    RoundAdvice {
        warnings = List.copyOf(warnings);
    }

    static RoundAdvice of(LocalDate periodTo, LocalDate opensOn, LocalDate dueOn, @Nullable LocalDate meetingOn) {
        List<String> warnings = new ArrayList<>();
        LocalDate figuresFrom = RoundCalendar.figuresFrom(periodTo);
        if (dueOn.isBefore(figuresFrom)) {
            warnings.add("Figures of a period that ends on " + Words.day(periodTo) + " are usually there from "
                    + Words.day(figuresFrom) + ". Partners may have to answer without them.");
        }
        if (meetingOn == null) {
            return new RoundAdvice(null, warnings);
        }
        RoundCalendar calendar = RoundCalendar.before(meetingOn);
        if (dueOn.isAfter(calendar.dueOn())) {
            warnings.add("Answers that are due after " + Words.day(calendar.dueOn()) + " leave fewer than "
                    + Words.spelled(RoundCalendar.CLEARANCE)
                    + " working days to write the paper and have it cleared.");
        }
        if (opensOn.isAfter(calendar.askOn())) {
            warnings.add("Partners have fewer than " + RoundCalendar.ANSWERING
                    + " working days to answer for this meeting.");
        }
        return new RoundAdvice(
                "Ask by " + Words.day(calendar.askOn()) + ", answers due by " + Words.day(calendar.dueOn())
                        + ", paper public by " + Words.day(calendar.publishOn()) + ".",
                warnings);
    }
}
