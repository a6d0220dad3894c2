package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.ui.look.Words;

/** The clock that runs until people are told, as a sentence without a full stop. */
public final class FeedbackWords {

    private FeedbackWords() {}

    public static String of(Feedback feedback) {
        return switch (feedback.state()) {
            case NO_DATE -> "No day is set to tell people";
            case WAITING -> "People will be told by " + Words.day(day(feedback.dueOn()));
            case LATE -> "People were to be told by " + Words.day(day(feedback.dueOn())) + ", and were not told yet";
            case TOLD -> "People were told on " + Words.day(day(feedback.toldOn()));
        };
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day, "a clock that runs or stopped has a day");
    }
}
