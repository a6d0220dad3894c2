package org.wellkept.api.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.sheet.SheetPreview;

/**
 * What a spreadsheet would change in a return.
 *
 * @param made when the copy went out that came back, or null where the file does not say
 */
record SheetPreviewBody(
        UUID id,
        String organisation,
        String file,
        Instant uploadedAt,
        @Nullable Instant made,
        @Nullable Instant takenInAt,
        int promises,
        int unchanged,
        int ready,
        int clashes,
        List<ChangeBody> changes,
        List<ProblemOfLineBody> problems) {

    /**
     * One field of one promise.
     *
     * @param line of the spreadsheet
     * @param stored what is in the return now
     * @param sheet what the spreadsheet says
     */
    record ChangeBody(
            int line,
            String column,
            String reference,
            String field,
            @Nullable JsonNode stored,
            @Nullable JsonNode sheet,
            SheetPreview.State state) {

        static ChangeBody of(SheetPreview.Change change) {
            return new ChangeBody(
                    change.line(),
                    change.column(),
                    change.reference(),
                    change.field().code(),
                    json(change.field(), change.inReturn()),
                    json(change.field(), change.inSheet()),
                    change.state());
        }

        private static @Nullable JsonNode json(AnswerField field, @Nullable String value) {
            if (value == null) {
                return null;
            }
            return switch (field) {
                case AnswerField.Told told -> TextNode.valueOf(value);
                case AnswerField.FigureOf figure -> DecimalNode.valueOf(new BigDecimal(value));
            };
        }
    }

    /**
     * Something about a cell, a line or the file.
     *
     * @param severity {@code error} where something was left out, {@code warning} where it was read with care
     */
    record ProblemOfLineBody(
            @Nullable Integer row, @Nullable String column, String severity, String problem, String mend) {

        static ProblemOfLineBody of(SheetPreview.Problem problem) {
            return new ProblemOfLineBody(
                    problem.line(),
                    problem.column(),
                    problem.leftOut() ? "error" : "warning",
                    problem.problem(),
                    problem.mend());
        }
    }

    static SheetPreviewBody of(SheetPreview preview) {
        return new SheetPreviewBody(
                preview.id(),
                preview.organisation().slug(),
                preview.fileName(),
                preview.uploadedAt(),
                preview.made(),
                preview.takenInAt(),
                preview.promises(),
                preview.unchanged(),
                preview.ready(),
                preview.clashes(),
                preview.changes().stream().map(ChangeBody::of).toList(),
                preview.problems().stream().map(ProblemOfLineBody::of).toList());
    }
}
