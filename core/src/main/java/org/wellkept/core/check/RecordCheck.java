package org.wellkept.core.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceGiven;

/**
 * The finding of somebody independent.
 *
 * @param on the day of the check, not in the future
 * @param interests interests that the checker declares, or null for none declared
 * @param moneyBetween whether the checker says that their body funds the one that made the promise, or is funded by it
 * @param organisation for which organisation they check, where they could check for several bodies
 * @param board for which board, likewise
 */
public record RecordCheck(
        String reference,
        CheckAnswer answer,
        LocalDate on,
        @Nullable String note,
        @Nullable String interests,
        boolean moneyBetween,
        @Nullable String organisation,
        @Nullable String board,
        List<EvidenceGiven> evidence) {

    public RecordCheck {
        evidence = List.copyOf(evidence);
    }
}
