package org.wellkept.core.anchoryear;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.dates.FinancialYear;

/**
 * Writes a yearly return as a whole: what is left out is not told.
 *
 * @param organisation a slug
 * @param version what the writer read; {@code 0} where there was no return yet
 * @param reason why it is changed; has to be there once it was sent, at most 1,000 characters
 */
public record TellAnchorYear(
        String organisation,
        FinancialYear year,
        Version version,
        Map<AnchorFigure, FigureTold> figures,
        Map<AnchorDimension, ProgressionTold> progression,
        @Nullable String reason) {

    public TellAnchorYear {
        figures = Map.copyOf(figures);
        progression = Map.copyOf(progression);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
