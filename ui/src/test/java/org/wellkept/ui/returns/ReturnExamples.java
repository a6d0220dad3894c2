package org.wellkept.ui.returns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.EvidenceType;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnDetails.Standing;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.transparency.Examples;

/** Rows and returns to make pages of. */
final class ReturnExamples {

    static final UUID MEASURE = new UUID(7, 1);
    static final Instant SAVED_AT = Instant.parse("2026-10-05T08:14:00Z");
    static final ReturnRow.Answer NOTHING = new ReturnRow.Answer(null, null, null, null, null, null, false, null, null);

    private ReturnExamples() {}

    static ReturnRow.Counted counted(
            String name, @Nullable String unit, @Nullable String target, @Nullable String latest) {
        return new ReturnRow.Counted(
                MEASURE,
                name,
                unit,
                target == null ? null : new BigDecimal(target),
                latest == null ? null : new Observation(LocalDate.of(2026, 6, 30), new BigDecimal(latest), null),
                null,
                null);
    }

    /** With a reason and an ask where it is troubled. */
    static ReturnRow.Answer answer(@Nullable Rating rating, String done, boolean carried, CameBy cameBy) {
        boolean troubled = rating == Rating.AMBER;
        return new ReturnRow.Answer(
                rating,
                done,
                null,
                troubled ? "A trainer left." : null,
                troubled ? "A room." : null,
                null,
                carried,
                cameBy,
                SAVED_AT);
    }

    static ReturnRow row(Standing standing, ReturnRow.Answer answer, List<ReturnRow.Counted> measures) {
        return row(standing, answer, measures, ShownAnswer.ON_TRACK);
    }

    static ReturnRow row(
            Standing standing, ReturnRow.Answer answer, List<ReturnRow.Counted> measures, ShownAnswer shown) {
        return new ReturnRow(
                "WV-014",
                "Train 300 people",
                List.of("Wellshire Health and Wellbeing Board"),
                EnumSet.allOf(RoundQuestion.class),
                new Shown(shown, "84 of 150 people expected by 30 September 2026"),
                measures,
                new ReturnRow.LastWord(LocalDate.of(2026, 7, 9), Rating.GREEN, "Two courses.", "Two more courses."),
                answer,
                standing,
                standing == Standing.PAUSED ? LocalDate.of(2027, 3, 31) : null,
                List.of());
    }

    /** The same with files that wait. */
    static ReturnRow with(ReturnRow row, String... files) {
        return new ReturnRow(
                row.reference(),
                row.title(),
                row.boards(),
                row.questions(),
                row.shown(),
                row.measures(),
                row.last(),
                row.answer(),
                row.standing(),
                row.pausedUntil(),
                Arrays.stream(files)
                        .<EvidenceRead>map(name -> new EvidenceRead.File(
                                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                                name,
                                EvidenceType.PDF,
                                2_048,
                                "00"))
                        .toList());
    }

    static ReturnDetails asked(List<ReturnDetails.Asking> asking, ReturnRow... rows) {
        return new ReturnDetails(Examples.OPEN_DOOR, true, asking, List.of(rows), true);
    }

    static ReturnDetails.Asking asking(String board, String round, LocalDate dueOn) {
        return new ReturnDetails.Asking(
                UUID.nameUUIDFromBytes(board.getBytes(StandardCharsets.UTF_8)),
                board.toLowerCase(Locale.ROOT),
                board,
                round,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                dueOn,
                false,
                EnumSet.allOf(RoundQuestion.class),
                null);
    }
}
