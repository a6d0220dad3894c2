package org.wellkept.core.anchoryear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;

/**
 * What somebody independent found of a level. No person is named.
 *
 * @param level the level that the organisation gave itself when it was checked
 * @param answer how much of it they found borne out
 * @param by the body that the checker spoke for
 */
public record ProgressionCheck(
        AnchorDimension dimension,
        int level,
        CheckAnswer answer,
        LocalDate on,
        String by,
        @Nullable String note,
        @Nullable String interests) {

    /** Whether it found the level borne out, which is unfavourable to nobody. */
    public boolean bearsItOut() {
        return switch (answer) {
            case SUBSTANTIAL, COMPLETE -> true;
            case NO_EVIDENCE, NOT_STARTED, LIMITED -> false;
        };
    }
}
