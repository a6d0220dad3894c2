package org.wellkept.core.update;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated statement of progress.
 *
 * @param period what it tells of, as written: "July to September 2026"
 * @param done what was done
 * @param next what comes next
 * @param reason needed for red and amber
 * @param ask what the organisation needs of the board
 * @param livedExperience what people with lived experience changed
 */
public record PostUpdate(
        String reference,
        Rating rating,
        @Nullable String period,
        @Nullable String done,
        @Nullable String next,
        List<Figure> figures,
        List<MilestoneNews> milestones,
        @Nullable String reason,
        @Nullable String ask,
        @Nullable String livedExperience,
        List<EvidenceLink> evidence) {

    public PostUpdate {
        figures = List.copyOf(figures);
        milestones = List.copyOf(milestones);
        evidence = List.copyOf(evidence);
    }
}
