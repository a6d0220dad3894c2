package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.reference.WorkingDays;

/**
 * The clock that runs until people are told.
 *
 * @param dueOn the last day in time, or null where no clock runs
 * @param toldOn null until they were told
 */
public record Feedback(
        FeedbackState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate toldOn) implements Serializable {

    /** Working days from the last occasion to the day by which people hear, where no other day was promised. */
    public static final int WORKING_DAYS = 20;

    /** How it stands on a day. */
    static Feedback of(@Nullable LocalDate dueOn, @Nullable LocalDate toldOn, LocalDate today) {
        if (toldOn != null) {
            return new Feedback(FeedbackState.TOLD, dueOn, toldOn);
        }
        if (dueOn == null) {
            return new Feedback(FeedbackState.NO_DATE, null, null);
        }
        return new Feedback(today.isAfter(dueOn) ? FeedbackState.LATE : FeedbackState.WAITING, dueOn, null);
    }

    /** How many days have gone by since the last day in time without people being told; 0 where there is time, or no clock. */
    public int daysLate(LocalDate today) {
        return toldOn != null || dueOn == null || !today.isAfter(dueOn)
                ? 0
                : (int) ChronoUnit.DAYS.between(dueOn, today);
    }

    /** The last day in time; null where it is not known when it took place, or it goes on. */
    static @Nullable LocalDate dueOn(List<Occasion> occasions, @Nullable LocalDate promised) {
        if (promised != null) {
            return promised;
        }
        LocalDate last = null;
        for (Occasion occasion : occasions) {
            LocalDate to = occasion.held().to();
            if (to == null) {
                return null;
            }
            last = last == null || to.isAfter(last) ? to : last;
        }
        return last == null ? null : WorkingDays.after(last, WORKING_DAYS);
    }
}
