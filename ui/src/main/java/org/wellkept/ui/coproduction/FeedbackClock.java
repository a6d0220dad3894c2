package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.ui.look.Words;

/** Says how the clock stands that runs until people are told. */
public final class FeedbackClock {

    private FeedbackClock() {}

    /** "Tell people by 29 September 2026", "22 days late", "Told on 3 October 2026". */
    public static String words(Feedback feedback, LocalDate today) {
        return switch (feedback.state()) {
            case NO_DATE -> "No day yet by which people hear";
            case WAITING -> "Tell people by " + day(feedback.dueOn());
            case LATE -> Words.count(feedback.daysLate(today), "day", "days") + " late";
            case TOLD -> "Told on " + day(feedback.toldOn());
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "a day that nobody gave" : Words.day(day);
    }
}
