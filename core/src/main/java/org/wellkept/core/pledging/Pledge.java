package org.wellkept.core.pledging;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * One organisation's answer to a commitment round, or that it has not answered yet. What it prepared counts before it is
 * sent, too.
 *
 * @param answeredOn the day of its first answer, or null
 * @param late whether that was after the due date
 * @param onBehalf whether the board's officer sent it
 * @param declinedBecause why it promises nothing, or null
 * @param promises how many promises it puts forward, other than those carried on
 * @param carriedOn how many promises follow an earlier one
 * @param closed how many promises to the board it closed since the round opened
 */
public record Pledge(
        OrganisationRef organisation,
        @Nullable LocalDate answeredOn,
        boolean late,
        boolean onBehalf,
        @Nullable String declinedBecause,
        int promises,
        int carriedOn,
        int closed)
        implements Serializable {

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Whether there is nothing to send. */
    public boolean isEmpty() {
        return promises + carriedOn + closed == 0;
    }

    /** Whether there is one thing in it and no more. */
    public boolean isOneThing() {
        return promises + carriedOn + closed == 1;
    }

    /** In words, such as "3 promises, 1 carried on, 2 closed". */
    public String sentence() {
        if (declinedBecause != null) {
            return "Declined: " + declinedBecause;
        }
        List<String> parts = new ArrayList<>();
        if (promises > 0) {
            parts.add(promises + (promises == 1 ? " promise" : " promises"));
        }
        if (carriedOn > 0) {
            parts.add(carriedOn + " carried on");
        }
        if (closed > 0) {
            parts.add(closed + " closed");
        }
        return parts.isEmpty() ? "Nothing yet" : String.join(", ", parts);
    }
}
