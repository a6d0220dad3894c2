package org.wellkept.api.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.evidence.EvidenceBody;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

/**
 * One promise of a return: what is asked about it, and what is written down and not sent.
 *
 * @param boards the boards that ask
 * @param shown what figures show, those written down here included
 * @param last the latest update before this answer, or null
 * @param written what a patch can change
 * @param evidence the files that wait; those that are named when the return is sent go with it
 */
record AnswerBody(
        String reference,
        String title,
        List<String> boards,
        List<RoundQuestion> questions,
        ShownBody shown,
        List<MeasureBody> measures,
        @Nullable LastBody last,
        ReturnDetails.Standing standing,
        @Nullable LocalDate pausedUntil,
        @JsonUnwrapped Written written,
        boolean carriedForward,
        @Nullable CameBy cameBy,
        @Nullable Instant savedAt,
        List<EvidenceBody> evidence) {

    record ShownBody(ShownAnswer answer, String because) {}

    /**
     * A measure.
     *
     * @param latest the latest figure that was posted, or null
     */
    record MeasureBody(
            UUID id,
            String name,
            @Nullable String unit,
            @Nullable BigDecimal target,
            @Nullable FigureBody latest) {

        static MeasureBody of(ReturnRow.Counted counted) {
            return new MeasureBody(
                    counted.measure(),
                    counted.name(),
                    counted.unit(),
                    counted.target(),
                    counted.latest() == null
                            ? null
                            : new FigureBody(
                                    counted.latest().at(), counted.latest().value()));
        }
    }

    record FigureBody(LocalDate at, BigDecimal value) {}

    record LastBody(
            LocalDate postedOn,
            Rating rating,
            @Nullable String done,
            @Nullable String next) {}

    /**
     * The fields of the answer.
     *
     * @param figures by the id of the measure; measures without a new figure are left out
     */
    record Written(
            @Nullable Rating rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String reason,
            @Nullable String ask,
            @Nullable String livedExperience,
            Map<UUID, BigDecimal> figures) {}

    static AnswerBody of(ReturnDetails found, ReturnRow row) {
        ReturnRow.LastWord last = row.last();
        return new AnswerBody(
                row.reference(),
                row.title(),
                found.asking().stream()
                        .filter(asking -> row.boards().contains(asking.boardName()))
                        .map(ReturnDetails.Asking::board)
                        .toList(),
                row.questions().stream().sorted().toList(),
                new ShownBody(row.shown().answer(), row.shown().because()),
                row.measures().stream().map(MeasureBody::of).toList(),
                last == null ? null : new LastBody(last.postedOn(), last.rating(), last.done(), last.next()),
                row.standing(),
                row.pausedUntil(),
                written(row),
                row.answer().carriedForward(),
                row.answer().cameBy(),
                row.answer().savedAt(),
                row.evidence().stream().map(EvidenceBody::of).toList());
    }

    private static Written written(ReturnRow row) {
        ReturnRow.Answer answer = row.answer();
        Map<UUID, BigDecimal> figures = new LinkedHashMap<>();
        row.measures().stream()
                .filter(counted -> counted.now() != null)
                .forEach(counted -> figures.put(counted.measure(), Objects.requireNonNull(counted.now())));
        return new Written(
                answer.rating(),
                answer.done(),
                answer.next(),
                answer.reason(),
                answer.ask(),
                answer.livedExperience(),
                figures);
    }
}
