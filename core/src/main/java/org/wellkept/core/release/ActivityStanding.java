package org.wellkept.core.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Rung;

/**
 * What one activity adds to the figures of its board.
 *
 * @param open whether everyone can read it
 * @param asPublished whether it was only copied from what somebody published; then it is counted as an activity and nowhere else
 * @param felt how it was, or null where the latest release does not tell, or it may not be told yet
 * @param gap whether it was felt two rungs lower or more than is claimed
 * @param toldOn when people were told what came of it, or null
 * @param dueOn until when they should be, or null
 * @param daysLate by how many days that has gone by; 0 where it has not
 * @param paymentOffered or null where that is not said
 */
public record ActivityStanding(
        String reference,
        String title,
        boolean open,
        boolean asPublished,
        @Nullable Rung claimed,
        @Nullable Rung felt,
        boolean gap,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate dueOn,
        int daysLate,
        @Nullable Boolean paymentOffered) {

    /** Whether people are still to be told, and there is time. */
    public boolean isWaiting() {
        return !asPublished && toldOn == null && dueOn != null && daysLate == 0;
    }
}
