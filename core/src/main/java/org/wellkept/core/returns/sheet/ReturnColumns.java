package org.wellkept.core.returns.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.update.Rating;

/** What stands in which column, for whoever writes a return's spreadsheet and whoever reads it. */
final class ReturnColumns {

    static final String REFERENCE = "Reference";
    static final String PROMISE = "Promise";
    static final String ASKED_BY = "Asked by";
    static final String SHOWN = "What figures show";
    static final String LAST_RATING = "Last rating";
    static final String LAST_DONE = "What was said last";
    static final String MEASURE = "What is counted";
    static final String LAST_FIGURE = "Last figure";
    static final String FIGURE = "Figure now";
    static final String PAUSED = "Paused";

    private ReturnColumns() {}

    /** The heading of the first, second … measure's column. */
    static String numbered(String heading, int position) {
        return position == 0 ? heading : heading + " " + (position + 1);
    }

    /** What is asked about any of these promises, in the order of columns. */
    static List<Told> told(List<ReturnRow> rows) {
        List<Told> asked = new ArrayList<>();
        for (Told told : Told.values()) {
            if (rows.stream().anyMatch(row -> questions(row).contains(told))) {
                asked.add(told);
            }
        }
        return asked;
    }

    /** How many measures the promise with most of them has. */
    static int measures(List<ReturnRow> rows) {
        return rows.stream()
                .filter(row -> row.questions().contains(RoundQuestion.FIGURES))
                .mapToInt(row -> row.measures().size())
                .max()
                .orElse(0);
    }

    /** Whether the field can be answered in a spreadsheet: it is asked about, and the promise does not rest. */
    static boolean asks(ReturnRow row, AnswerField field) {
        return row.standing() != ReturnDetails.Standing.PAUSED
                && switch (field) {
                    case Told told -> questions(row).contains(told);
                    case FigureOf figure -> row.questions().contains(RoundQuestion.FIGURES);
                };
    }

    private static Set<Told> questions(ReturnRow row) {
        Set<Told> asked = row.questions().stream()
                .map(ReturnColumns::told)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        asked.add(Told.REASON);
        return asked;
    }

    private static @Nullable Told told(RoundQuestion question) {
        return switch (question) {
            case RATING -> Told.RATING;
            case FIGURES -> null;
            case DONE -> Told.DONE;
            case NEXT -> Told.NEXT;
            case ASK -> Told.ASK;
            case LIVED_EXPERIENCE -> Told.LIVED_EXPERIENCE;
        };
    }

    /** What is written down of a promise and not sent: a rating by its code, figures as plain digits, no empty ones. */
    static Map<AnswerField, String> values(ReturnRow row) {
        Map<AnswerField, String> values = new LinkedHashMap<>();
        for (Told told : Told.values()) {
            String value = value(row.answer(), told);
            if (value != null) {
                values.put(told, value);
            }
        }
        for (ReturnRow.Counted figure : row.measures()) {
            if (figure.now() != null) {
                values.put(new FigureOf(figure.measure()), digits(figure.now()));
            }
        }
        return values;
    }

    private static @Nullable String value(ReturnRow.Answer answer, Told told) {
        return switch (told) {
            case RATING -> {
                Rating rating = answer.rating();
                yield rating == null ? null : rating.code();
            }
            case DONE -> answer.done();
            case NEXT -> answer.next();
            case REASON -> answer.reason();
            case ASK -> answer.ask();
            case LIVED_EXPERIENCE -> answer.livedExperience();
        };
    }

    static String digits(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    /** The measures' names, each different from the others, so that a figure finds its own again wherever it stands. */
    static List<String> names(ReturnRow row) {
        Map<String, Integer> seen = new HashMap<>();
        return row.measures().stream()
                .map(ReturnColumns::name)
                .map(name -> {
                    int count = seen.merge(Spelling.key(name), 1, Integer::sum);
                    return count == 1 ? name : name + " [" + count + "]";
                })
                .toList();
    }

    private static String name(ReturnRow.Counted figure) {
        String unit = figure.unit();
        return unit == null || figure.name().contains(unit) ? figure.name() : figure.name() + " (" + unit + ")";
    }
}
