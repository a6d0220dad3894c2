package org.wellkept.core.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceGiven;

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
        List<EvidenceGiven> evidence) {

    public PostUpdate {
        figures = List.copyOf(figures);
        milestones = List.copyOf(milestones);
        evidence = List.copyOf(evidence);
    }

    /** What it says, by field, as the history keeps it. */
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("rating", rating.code());
        putIfPresent(words, "done", done);
        putIfPresent(words, "next", next);
        putIfPresent(words, "reason", reason);
        putIfPresent(words, "ask", ask);
        putIfPresent(words, "livedExperience", livedExperience);
        if (!figures.isEmpty()) {
            words.put(
                    "figures",
                    figures.stream()
                            .map(figure -> figure.measure() + " " + figure.at() + " "
                                    + figure.value().toPlainString())
                            .collect(Collectors.joining("; ")));
        }
        return words;
    }

    private static void putIfPresent(Map<String, String> words, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            words.put(name, value);
        }
    }
}
