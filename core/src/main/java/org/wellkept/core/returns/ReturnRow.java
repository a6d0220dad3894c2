package org.wellkept.core.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.Rating;

/**
 * One promise in a return.
 *
 * @param boards names of the boards that ask about it
 * @param questions what is asked about it: what any of the boards asks, and less of a small organisation
 * @param shown what figures show today, those written down here included
 * @param measures its measures, in their order
 * @param last the latest update before this answer, or null
 * @param pausedUntil the last day of an agreed pause, or null
 * @param evidence what waits to be sent with its next update, in the order in which it came
 */
public record ReturnRow(
        String reference,
        String title,
        List<String> boards,
        Set<RoundQuestion> questions,
        Shown shown,
        List<Counted> measures,
        @Nullable LastWord last,
        Answer answer,
        ReturnDetails.Standing standing,
        @Nullable LocalDate pausedUntil,
        List<EvidenceRead> evidence) {

    public ReturnRow {
        boards = List.copyOf(boards);
        questions = Set.copyOf(questions);
        measures = List.copyOf(measures);
        evidence = List.copyOf(evidence);
    }

    ReturnRow with(Shown nowShown) {
        return new ReturnRow(
                reference, title, boards, questions, nowShown, measures, last, answer, standing, pausedUntil, evidence);
    }

    ReturnRow with(List<Counted> figures, List<EvidenceRead> waiting) {
        return new ReturnRow(
                reference, title, boards, questions, shown, figures, last, answer, standing, pausedUntil, waiting);
    }

    /** The figures that are written down and not sent. */
    List<Figure> newFigures() {
        List<Figure> figures = new ArrayList<>();
        for (Counted figure : measures) {
            if (figure.now() != null && figure.nowOn() != null) {
                figures.add(new Figure(figure.measure(), figure.nowOn(), figure.now(), null));
            }
        }
        return figures;
    }

    boolean hasNewFigures() {
        return !newFigures().isEmpty();
    }

    /**
     * A measure with its figure.
     *
     * @param target what is to be reached, or null
     * @param latest the latest figure that was posted, or null
     * @param now the figure written down here, or null
     * @param nowOn the day that it stands for
     */
    public record Counted(
            UUID measure,
            String name,
            @Nullable String unit,
            @Nullable BigDecimal target,
            @Nullable Observation latest,
            @Nullable BigDecimal now,
            @Nullable LocalDate nowOn) {}

    /** What was said last. */
    public record LastWord(
            LocalDate postedOn,
            Rating rating,
            @Nullable String done,
            @Nullable String next) {}

    /**
     * What is written down and not sent.
     *
     * @param carriedForward whether it stands as it was said last time
     * @param cameBy how it came, or null while nothing is written down
     */
    public record Answer(
            @Nullable Rating rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String reason,
            @Nullable String ask,
            @Nullable String livedExperience,
            boolean carriedForward,
            @Nullable CameBy cameBy,
            @Nullable Instant savedAt) {

        static final Answer NONE = new Answer(null, null, null, null, null, null, false, null, null);

        boolean isBegun() {
            return savedAt != null;
        }
    }
}
