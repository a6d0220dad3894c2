package org.wellkept.api.coproduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;

/** The clock that runs until people are told. */
record FeedbackBody(
        FeedbackState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate toldOn) {

    static FeedbackBody of(Feedback feedback) {
        return new FeedbackBody(feedback.state(), feedback.dueOn(), feedback.toldOn());
    }
}
