package org.wellkept.core.pledging;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;

/**
 * A commitment round.
 *
 * @param periodFrom the first day of the period that the promises are for
 * @param question what is asked, in words
 * @param asked how many organisations are asked
 * @param answered how many of them have answered, those that declined among them
 * @param declined how many of them declined
 */
public record CommitmentRoundSummary(
        UUID id,
        BoardRef board,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        String question,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        int asked,
        int answered,
        int declined)
        implements Serializable {

    public boolean isOpen() {
        return closedOn == null;
    }
}
