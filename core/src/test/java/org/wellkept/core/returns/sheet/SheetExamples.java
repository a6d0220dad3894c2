package org.wellkept.core.returns.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

/** A return of three promises: one that is counted twice and begun, one that is untouched, and one that rests. */
final class SheetExamples {

    static final UUID TRAINED = new UUID(1, 1);
    static final UUID SCHOOLS = new UUID(1, 2);
    static final UUID KEY = UUID.fromString("0193a5d2-7f00-7aaa-8000-0000000000aa");
    /** What spreadsheets and their formats like to change. */
    static final String AWKWARD =
            "=1+1 looks like a formula\n\n  two  spaces, a\ttab & <tags>, “quotes”, £5\n- and a list";

    private SheetExamples() {}

    static ReturnDetails details() {
        return new ReturnDetails(
                new OrganisationRef("open-door", "Open Door", true),
                false,
                List.of(new ReturnDetails.Asking(
                        new UUID(2, 1),
                        "wellshire",
                        "Wellshire Health and Wellbeing Board",
                        "Quarter 2 of 2026/27",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 11, 5),
                        false,
                        EnumSet.allOf(RoundQuestion.class),
                        null)),
                rows(),
                true);
    }

    static List<ReturnRow> rows() {
        return List.of(begun(), untouched(), resting());
    }

    static ReturnRow begun() {
        return row(
                "WV-001",
                List.of(
                        counted(TRAINED, "people trained", "people", "84.5"),
                        counted(SCHOOLS, "schools reached", "schools", null)),
                new ReturnRow.Answer(
                        Rating.AMBER,
                        AWKWARD,
                        null,
                        "The trainer left.",
                        null,
                        null,
                        false,
                        CameBy.SCREEN,
                        Instant.parse("2026-10-01T09:00:00Z")),
                ReturnDetails.Standing.WRITTEN,
                null,
                EnumSet.allOf(RoundQuestion.class));
    }

    static ReturnRow untouched() {
        return row(
                "WV-002",
                List.of(),
                none(),
                ReturnDetails.Standing.WAITING,
                null,
                EnumSet.of(RoundQuestion.RATING, RoundQuestion.DONE, RoundQuestion.NEXT, RoundQuestion.ASK));
    }

    static ReturnRow resting() {
        return row(
                "WV-003",
                List.of(),
                none(),
                ReturnDetails.Standing.PAUSED,
                LocalDate.of(2027, 3, 3),
                EnumSet.allOf(RoundQuestion.class));
    }

    private static ReturnRow.Answer none() {
        return new ReturnRow.Answer(null, null, null, null, null, null, false, null, null);
    }

    private static ReturnRow row(
            String reference,
            List<ReturnRow.Counted> measures,
            ReturnRow.Answer answer,
            ReturnDetails.Standing standing,
            @Nullable LocalDate pausedUntil,
            Set<RoundQuestion> questions) {
        return new ReturnRow(
                reference,
                "Promise " + reference,
                List.of("Wellshire Health and Wellbeing Board"),
                questions,
                new Shown(ShownAnswer.BEHIND, "84 of 150 expected by 30 September 2026"),
                measures,
                new ReturnRow.LastWord(LocalDate.of(2026, 7, 10), Rating.GREEN, "Trained the first group.", null),
                answer,
                standing,
                pausedUntil,
                List.of());
    }

    private static ReturnRow.Counted counted(UUID id, String name, String unit, @Nullable String now) {
        return new ReturnRow.Counted(
                id,
                name,
                unit,
                BigDecimal.valueOf(300),
                new Observation(LocalDate.of(2026, 6, 30), BigDecimal.valueOf(60), null),
                now == null ? null : new BigDecimal(now),
                now == null ? null : LocalDate.of(2026, 9, 30));
    }

    /** What stood in the copy that went out. */
    static IncomingReturn.WentOut wentOut() {
        Map<String, Map<AnswerField, String>> values = new HashMap<>();
        rows().forEach(row -> values.put(row.reference(), ReturnColumns.values(row)));
        return new IncomingReturn.WentOut(values);
    }

    static Path written(Path folder, SheetKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Book book = OutgoingReturn.book(details(), KEY);
            switch (kind) {
                case XLSX -> XlsxWriter.write(book, out);
                case ODS -> OdsWriter.write(book, out);
            }
            return Files.write(folder.resolve("return." + kind.code()), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadLine> read(Path file) {
        try {
            return SheetPackage.lines(file).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
