package org.wellkept.api.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.evidence.EvidenceBody;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.FigureRead;
import org.wellkept.core.update.Rating;
import org.wellkept.core.update.UpdateRead;

/**
 * An update, as posted. No person is named.
 *
 * @param cameBy how it came
 * @param carriedForward whether it says, word for word, what was said before
 */
record UpdateBody(
        UUID id,
        LocalDate postedOn,
        @Nullable String period,
        Rating rating,
        @Nullable String done,
        @Nullable String next,
        List<FigureBody> figures,
        @Nullable String reason,
        @Nullable String ask,
        @Nullable String livedExperience,
        List<EvidenceBody> evidence,
        boolean onBehalf,
        CameBy cameBy,
        boolean carriedForward,
        Visibility visibility) {

    /**
     * A figure that it tells.
     *
     * @param measure the measure's id
     */
    record FigureBody(
            UUID measure,
            String name,
            @Nullable String unit,
            LocalDate at,
            BigDecimal value,
            @Nullable String note) {

        static FigureBody of(FigureRead figure) {
            return new FigureBody(
                    figure.measure(), figure.name(), figure.unit(), figure.at(), figure.value(), figure.note());
        }
    }

    static UpdateBody of(UpdateRead update) {
        return new UpdateBody(
                update.id(),
                update.postedOn(),
                update.period(),
                update.rating(),
                update.done(),
                update.next(),
                update.figures().stream().map(FigureBody::of).toList(),
                update.reason(),
                update.ask(),
                update.livedExperience(),
                update.evidence().stream().map(EvidenceBody::of).toList(),
                update.onBehalf(),
                update.cameBy(),
                update.carriedForward(),
                update.visibility());
    }
}
