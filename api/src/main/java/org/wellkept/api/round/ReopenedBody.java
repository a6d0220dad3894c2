package org.wellkept.api.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.round.RoundSummary;

/** That a round was opened again after it had closed. */
public record ReopenedBody(LocalDate on, String because) {

    public static @Nullable ReopenedBody of(RoundSummary.@Nullable Reopened reopened) {
        return reopened == null ? null : new ReopenedBody(reopened.on(), reopened.because());
    }
}
