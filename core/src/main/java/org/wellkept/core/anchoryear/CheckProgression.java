package org.wellkept.core.anchoryear;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.dates.FinancialYear;

/**
 * The finding of somebody independent on the level that an organisation gave itself.
 *
 * @param organisation the slug of the organisation whose level it is
 * @param answer how much of it they found borne out
 * @param on the day of the check, not in the future
 * @param interests interests that the checker declares, or null for none declared
 * @param moneyBetween whether the checker says that money flows between their body and that organisation
 * @param forOrganisation for which organisation they check, where they could check for several bodies
 * @param forBoard for which board, likewise
 */
public record CheckProgression(
        String organisation,
        FinancialYear year,
        AnchorDimension dimension,
        CheckAnswer answer,
        LocalDate on,
        @Nullable String note,
        @Nullable String interests,
        boolean moneyBetween,
        @Nullable String forOrganisation,
        @Nullable String forBoard) {

    public CheckProgression {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** The same as a check of any record. */
    RecordCheck asCheck() {
        return new RecordCheck(
                organisation, answer, on, note, interests, moneyBetween, forOrganisation, forBoard, List.of());
    }
}
