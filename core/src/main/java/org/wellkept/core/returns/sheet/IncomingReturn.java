package org.wellkept.core.returns.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Spelling;
import org.wellkept.core.imports.WrittenFigure;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.update.Rating;

/**
 * What a spreadsheet that came back says, compared with what stood in it when it went out.
 *
 * @param promises how many of the return's promises it holds
 * @param unchanged how many cells say what they said
 * @param changes what was changed in it, in its order
 */
record IncomingReturn(int promises, int unchanged, List<Says> changes, List<SheetPreview.Problem> problems) {

    /**
     * A cell that was changed.
     *
     * @param was what stood there when the copy went out; where that is not known, what is in the return now
     * @param says what stands there now, or null where it was emptied
     */
    record Says(
            int line,
            String column,
            String reference,
            AnswerField field,
            @Nullable String was,
            @Nullable String says) {}

    /** What went out, by reference; null where the file does not say which copy it is. */
    record WentOut(Map<String, Map<AnswerField, String>> values) {}

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** The key of the copy that came back, or null where nothing holds it any more. */
    static @Nullable UUID key(List<ReadLine> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> OutgoingReturn.key(cell.text()).stream())
                .findFirst()
                .orElse(null);
    }

    static Outcome<IncomingReturn> of(List<ReadLine> lines, List<ReturnRow> rows, @Nullable WentOut wentOut) {
        return new Reading(rows, wentOut).of(lines);
    }

    /** One file while it is read. */
    private static final class Reading {

        private static final int HEADINGS_WITHIN = 40;
        private static final int FEWEST_HEADINGS = 3;
        private static final int MOST_PROBLEMS = 500;
        private static final int MOST_NAMED = 10;
        private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,12},(\\d{1,2}|\\d{4,9})");

        private final Map<String, ReturnRow> rows;
        private final @Nullable WentOut wentOut;
        private final Map<String, ColumnKind> known = new HashMap<>();
        private final Map<Integer, ColumnKind> columns = new LinkedHashMap<>();
        private final Map<Integer, String> headings = new HashMap<>();
        private final Map<String, Integer> lineOf = new LinkedHashMap<>();
        private final Set<FigureOf> figures = new HashSet<>();
        private final List<Says> changes = new ArrayList<>();
        private final List<SheetPreview.Problem> problems = new ArrayList<>();
        private int unchanged;

        Reading(List<ReturnRow> rows, @Nullable WentOut wentOut) {
            this.rows = rows.stream()
                    .collect(Collectors.toMap(
                            row -> key(row.reference()), Function.identity(), (one, other) -> one, LinkedHashMap::new));
            this.wentOut = wentOut;
            know(rows);
        }

        private void know(List<ReturnRow> asked) {
            known.put(Spelling.key(ReturnColumns.REFERENCE), new ColumnKind.Reference());
            known.put(Spelling.key(ReturnColumns.PAUSED), new ColumnKind.Paused());
            for (String read : List.of(
                    ReturnColumns.PROMISE,
                    ReturnColumns.ASKED_BY,
                    ReturnColumns.SHOWN,
                    ReturnColumns.LAST_RATING,
                    ReturnColumns.LAST_DONE)) {
                known.put(Spelling.key(read), new ColumnKind.ToBeRead());
            }
            for (int at = 0; at < ReturnColumns.measures(asked); at++) {
                known.put(
                        Spelling.key(ReturnColumns.numbered(ReturnColumns.MEASURE, at)),
                        new ColumnKind.MeasureName(at));
                known.put(
                        Spelling.key(ReturnColumns.numbered(ReturnColumns.LAST_FIGURE, at)), new ColumnKind.ToBeRead());
                known.put(Spelling.key(ReturnColumns.numbered(ReturnColumns.FIGURE, at)), new ColumnKind.Figure(at));
            }
            for (Told told : ReturnColumns.told(asked)) {
                known.put(Spelling.key(told.words()), new ColumnKind.Words(told));
            }
        }

        private static String key(String reference) {
            return reference.strip().toUpperCase(Locale.ROOT);
        }

        Outcome<IncomingReturn> of(List<ReadLine> lines) {
            ReadLine heading = heading(lines);
            if (heading == null) {
                return refused(
                        "No line of the file has the headings of a return",
                        "Upload the spreadsheet that went out, with its line of headings");
            }
            List<ReadLine> below = lines.stream()
                    .filter(line -> line.tab() == heading.tab() && line.line() > heading.line())
                    .toList();
            match(heading, below);
            if (columns.values().stream().noneMatch(ColumnKind.Reference.class::isInstance)) {
                return refused(
                        "No column holds the references of this return’s promises",
                        "Name the column of references “Reference” again, or begin with a fresh copy");
            }
            below.forEach(this::line);
            if (lineOf.isEmpty()) {
                return refused(
                        "No reference in the file is one of this return’s promises",
                        "Check that it is this organisation’s spreadsheet, or begin with a fresh copy");
            }
            missingRows();
            return Outcome.done(new IncomingReturn(
                    lineOf.size(),
                    unchanged,
                    List.copyOf(changes),
                    List.copyOf(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)))));
        }

        private static Outcome<IncomingReturn> refused(String problem, String mend) {
            return Outcome.refused(Refusal.Invalid.of("file", problem, mend));
        }

        /** The first line with the most headings that are known. */
        private @Nullable ReadLine heading(List<ReadLine> lines) {
            ReadLine best = null;
            long most = FEWEST_HEADINGS - 1;
            for (ReadLine line : lines) {
                long found = line.line() > HEADINGS_WITHIN
                        ? 0
                        : line.cells().stream()
                                .filter(cell -> known.containsKey(Spelling.key(cell.text())))
                                .count();
                if (found > most) {
                    best = line;
                    most = found;
                }
            }
            return best;
        }

        private void match(ReadLine heading, List<ReadLine> below) {
            Set<ColumnKind> taken = new HashSet<>();
            for (int at = 0; at < heading.cells().size(); at++) {
                String written = heading.cell(at).text().strip();
                ColumnKind kind = known.get(Spelling.key(written));
                headings.put(at, written.isEmpty() ? "Column " + (at + 1) : shortened(written));
                if (kind != null && (kind instanceof ColumnKind.ToBeRead || taken.add(kind))) {
                    columns.put(at, kind);
                }
            }
            if (!taken.contains(new ColumnKind.Reference())) {
                guessReferences(below, taken);
            }
            missingColumns(heading.line(), taken);
            unknownColumns(heading.line(), below);
        }

        /** Whatever its heading is called now, the column of references is known by what it holds. */
        private void guessReferences(List<ReadLine> below, Set<ColumnKind> taken) {
            int best = -1;
            long most = 0;
            for (int at : headings.keySet()) {
                long found = columns.containsKey(at)
                        ? 0
                        : below.stream()
                                .filter(line ->
                                        rows.containsKey(key(line.cell(at).text())))
                                .count();
                if (found > most) {
                    best = at;
                    most = found;
                }
            }
            if (best >= 0) {
                columns.put(best, new ColumnKind.Reference());
                taken.add(new ColumnKind.Reference());
            }
        }

        private void missingColumns(int line, Set<ColumnKind> taken) {
            for (Told told : ReturnColumns.told(List.copyOf(rows.values()))) {
                if (!taken.contains(new ColumnKind.Words(told))) {
                    missing(line, told.words());
                }
            }
            for (int at = 0; at < ReturnColumns.measures(List.copyOf(rows.values())); at++) {
                if (!taken.contains(new ColumnKind.Figure(at)) || !taken.contains(new ColumnKind.MeasureName(at))) {
                    missing(
                            line,
                            ReturnColumns.numbered(
                                    taken.contains(new ColumnKind.Figure(at))
                                            ? ReturnColumns.MEASURE
                                            : ReturnColumns.FIGURE,
                                    at));
                }
            }
        }

        private void missing(int line, String heading) {
            problem(
                    line,
                    heading,
                    true,
                    "No column is called “" + heading + "” any more",
                    "If it has another name now, give it this one again and upload the file once more");
        }

        private void unknownColumns(int line, List<ReadLine> below) {
            headings.forEach((at, name) -> {
                if (!columns.containsKey(at)
                        && below.stream().anyMatch(row -> !row.cell(at).isBlank())) {
                    problem(
                            line,
                            name,
                            true,
                            "The return has no column “" + name + "”: what stands in it is left out",
                            "Nothing to do, unless it is one of the return’s columns under another name");
                }
            });
        }

        private void line(ReadLine line) {
            String written = referenceIn(line);
            if (written.isEmpty()) {
                if (line.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                    problem(
                            line.line(),
                            ReturnColumns.REFERENCE,
                            true,
                            "The line has no reference: it is left out",
                            "Write the promise’s reference into it. A new promise is written down under Commitments");
                }
                return;
            }
            ReturnRow row = rows.get(key(written));
            if (row == null) {
                problem(
                        line.line(),
                        ReturnColumns.REFERENCE,
                        true,
                        "“" + shortened(written) + "” is no promise that this return asks about: the line is left out",
                        "Check the reference. Promises of others, and those that nobody asks about now, are not"
                                + " answered here");
                return;
            }
            Integer before = lineOf.putIfAbsent(row.reference(), line.line());
            if (before != null) {
                problem(
                        line.line(),
                        ReturnColumns.REFERENCE,
                        true,
                        row.reference() + " stands in line " + before + " already: this line is left out",
                        "Keep the line that is right, and delete the other");
                return;
            }
            columns.forEach((at, kind) -> cell(line, at, kind, row));
        }

        private String referenceIn(ReadLine line) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue() instanceof ColumnKind.Reference)
                    .map(column -> line.cell(column.getKey()).text().strip())
                    .findFirst()
                    .orElse("");
        }

        private void cell(ReadLine line, int at, ColumnKind kind, ReturnRow row) {
            ReadCell cell = line.cell(at);
            switch (kind) {
                case ColumnKind.Words(Told told) -> told(line, at, cell, row, told);
                case ColumnKind.Figure(int position) -> figure(line, at, cell, row, position);
                case ColumnKind.Paused paused -> paused(line, at, cell, row);
                case ColumnKind.Reference reference -> {}
                case ColumnKind.MeasureName name -> {}
                case ColumnKind.ToBeRead read -> {}
            }
        }

        private void told(ReadLine line, int at, ReadCell cell, ReturnRow row, Told told) {
            if (!takes(line, at, cell, row, told)) {
                return;
            }
            if (told == Told.RATING && !cell.text().isBlank()) {
                RatingWords.read(cell.text())
                        .map(Rating::code)
                        .ifPresentOrElse(
                                code -> says(line, at, row, told, code),
                                () -> leftOut(
                                        line,
                                        at,
                                        "“" + shortened(cell.text().strip()) + "” is no rating",
                                        "Choose Green, Amber, Red or Complete"));
                return;
            }
            String text = cell.text().replace("\r\n", "\n").replace('\r', '\n').strip();
            FieldProblems wrong = new FieldProblems();
            wrong.optionalText(told.code(), text, told.longest());
            for (FieldProblem found : wrong.all()) {
                leftOut(line, at, found.problem(), found.mend());
            }
            if (wrong.areNone()) {
                says(line, at, row, told, text.isEmpty() ? null : text);
            }
        }

        private void figure(ReadLine line, int at, ReadCell cell, ReturnRow row, int position) {
            ReturnRow.Counted measure = measure(line, row, position);
            if (measure == null) {
                if (!cell.isBlank()) {
                    leftOut(
                            line,
                            at,
                            "It is not clear what this figure counts",
                            "Write into the column “" + ReturnColumns.numbered(ReturnColumns.MEASURE, position)
                                    + "” what it said when the spreadsheet went out");
                }
                return;
            }
            FigureOf field = new FigureOf(measure.measure());
            if (!figures.add(field)) {
                if (!cell.isBlank()) {
                    leftOut(
                            line,
                            at,
                            "The same measure stands twice in the file",
                            "Write into each column “" + ReturnColumns.MEASURE
                                    + "” what it said when the spreadsheet went out");
                }
                return;
            }
            if (!takes(line, at, cell, row, field)) {
                return;
            }
            if (cell.text().isBlank()) {
                says(line, at, row, field, null);
                return;
            }
            if (cell.type() == ReadCell.Type.DAY) {
                leftOut(
                        line,
                        at,
                        "This is a date, " + cell.text() + ", and not a figure",
                        "Format the cell as a number, and write the figure again: spreadsheet programs take 1/2 or 3-4"
                                + " for a date");
                return;
            }
            number(line, at, row, field, cell);
        }

        private ReturnRow.@Nullable Counted measure(ReadLine line, ReturnRow row, int position) {
            String name = columns.entrySet().stream()
                    .filter(column -> column.getValue().equals(new ColumnKind.MeasureName(position)))
                    .map(column -> Spelling.key(line.cell(column.getKey()).text()))
                    .findFirst()
                    .orElse("");
            List<String> names = ReturnColumns.names(row);
            for (int at = 0; at < names.size(); at++) {
                if (Spelling.key(names.get(at)).equals(name)) {
                    return row.measures().get(at);
                }
            }
            return null;
        }

        private void number(ReadLine line, int at, ReturnRow row, FigureOf field, ReadCell cell) {
            String written = cell.text().strip();
            boolean comma = cell.type() == ReadCell.Type.WORDS
                    && DECIMAL_COMMA.matcher(written).matches();
            WrittenFigure figure = WrittenFigure.of(comma ? written.replace(',', '.') : written);
            if (figure.value() == null) {
                leftOut(line, at, "“" + shortened(written) + "” is not a number", "Write digits, such as 84 or 12.5");
                return;
            }
            String digits = ReturnColumns.digits(figure.value());
            if (says(line, at, row, field, digits) && (comma || cell.type() == ReadCell.Type.PERCENT)) {
                problem(
                        line.line(),
                        headings.get(at),
                        false,
                        (comma ? "“" + written + "”" : "The percentage") + " was read as " + digits,
                        "Nothing to do, if that is meant");
            }
        }

        private void paused(ReadLine line, int at, ReadCell cell, ReturnRow row) {
            String expected = OutgoingReturn.paused(row.pausedUntil());
            if (!cell.isBlank() && !Spelling.key(cell.text()).equals(Spelling.key(expected))) {
                leftOut(
                        line,
                        at,
                        "A pause is agreed with a board, with its last day, a reason and with whom: it can’t come by a"
                                + " spreadsheet",
                        "Open the return and press “Pause it, as agreed” at " + row.reference());
            }
        }

        /** Whether the cell can say something about the field at all. */
        private boolean takes(ReadLine line, int at, ReadCell cell, ReturnRow row, AnswerField field) {
            if (!ReturnColumns.asks(row, field)) {
                if (!cell.isBlank()) {
                    leftOut(
                            line,
                            at,
                            row.pausedUntil() == null
                                    ? "Nobody asks this about " + row.reference()
                                    : row.reference() + " is paused, and nothing is asked about it",
                            row.pausedUntil() == null
                                    ? "Empty the cell, or write it where it is asked"
                                    : "End the pause in the return first");
                }
                return false;
            }
            if (cell.type() == ReadCell.Type.ERROR) {
                leftOut(line, at, "The formula in this cell went wrong", "Write the answer itself into the cell");
                return false;
            }
            if (cell.formula()) {
                if (cell.text().isBlank()) {
                    leftOut(
                            line,
                            at,
                            "The formula in this cell has no result",
                            "Open the file in a spreadsheet program and save it, or write the answer itself");
                    return false;
                }
                problem(
                        line.line(),
                        headings.get(at),
                        false,
                        "The cell holds a formula: what it found last, “"
                                + shortened(cell.text().strip()) + "”, is read",
                        "Nothing to do, if that is right");
            }
            return true;
        }

        /**
         * Notes what a cell says, and whether it is anything new.
         *
         * <p>Where it is not known what went out, an empty cell says nothing: somebody may have left it empty, or never seen
         * what is in the return.
         */
        private boolean says(ReadLine line, int at, ReturnRow row, AnswerField field, @Nullable String says) {
            Map<AnswerField, String> out =
                    wentOut == null ? null : wentOut.values().get(row.reference());
            String was = out == null ? ReturnColumns.values(row).get(field) : out.get(field);
            boolean nothingSaid = out == null && says == null;
            if (nothingSaid || same(was, says)) {
                unchanged++;
                return false;
            }
            changes.add(
                    new Says(line.line(), Objects.requireNonNull(headings.get(at)), row.reference(), field, was, says));
            return true;
        }

        private void missingRows() {
            List<String> missing = rows.values().stream()
                    .map(ReturnRow::reference)
                    .filter(reference -> !lineOf.containsKey(reference))
                    .toList();
            if (!missing.isEmpty()) {
                String named = String.join(", ", missing.subList(0, Math.min(missing.size(), MOST_NAMED)));
                problem(
                        null,
                        null,
                        false,
                        (missing.size() == 1
                                        ? "A promise of this return is"
                                        : missing.size() + " promises of this return are")
                                + " not in the file: " + named
                                + (missing.size() > MOST_NAMED ? " and others" : ""),
                        "Nothing to do: what is in the return about them stays as it is");
            }
        }

        private void leftOut(ReadLine line, int at, String problem, String mend) {
            problem(line.line(), headings.get(at), true, problem, mend);
        }

        private void problem(
                @Nullable Integer line, @Nullable String column, boolean leftOut, String problem, String mend) {
            problems.add(new SheetPreview.Problem(line, column, leftOut, problem, mend));
        }

        private static String shortened(String text) {
            String line = text.replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ");
            return line.length() <= 60 ? line : line.substring(0, 59) + "…";
        }
    }

    /** Whether two texts are the same to a reader: programs write line ends, tabs and spaces differently. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return lines(one).equals(lines(other));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.strip()
                        .lines()
                        .map(line -> SPACE.matcher(line.strip()).replaceAll(" "))
                        .toList();
    }

    /** What a column is for. */
    private sealed interface ColumnKind {
        record Reference() implements ColumnKind {}

        record MeasureName(int position) implements ColumnKind {}

        record Figure(int position) implements ColumnKind {}

        record Words(Told told) implements ColumnKind {}

        record Paused() implements ColumnKind {}

        /** It went out to be read; what stands in it now is nobody's answer. */
        record ToBeRead() implements ColumnKind {}
    }
}
