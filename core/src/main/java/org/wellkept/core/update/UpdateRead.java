package org.wellkept.core.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.evidence.EvidenceRead;

/**
 * An update, as posted. No person is named.
 *
 * @param onBehalf posted by a board officer for the organisation
 * @param carriedForward whether it says, word for word, what was said before
 */
public record UpdateRead(
        UUID id,
        LocalDate postedOn,
        @Nullable String period,
        Rating rating,
        @Nullable String done,
        @Nullable String next,
        @Nullable String reason,
        @Nullable String ask,
        @Nullable String livedExperience,
        boolean onBehalf,
        CameBy cameBy,
        boolean carriedForward,
        Visibility visibility,
        List<FigureRead> figures,
        List<EvidenceRead> evidence) {

    public UpdateRead {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }
}
