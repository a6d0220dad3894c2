package org.wellkept.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateReading;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.imports.ImportPreview.Severity;

/** A row while it is read: its cells by what they hold, and what turns out to be the matter with them. */
final class OpenRow {

    static final Pattern PARTS = Pattern.compile("[;\n]");
    static final Pattern COMMAS = Pattern.compile(",");

    private static final int MOST_WARNINGS = 50;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern DITTO =
            Pattern.compile("[\"“”„″〃]+|''|ditto|do\\.|as above|same as above", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING =
            Pattern.compile("-+|–|—|\\?+|n/?a|tbc|tba|tbd|none|nil|unknown", Pattern.CASE_INSENSITIVE);

    private final ImportSetting setting;
    private final RawRow row;
    private final Map<ImportField, Integer> columnOf;
    private final List<ImportPreview.Problem> problems = new ArrayList<>();
    private boolean held;

    OpenRow(ImportSetting setting, RawRow row) {
        this.setting = setting;
        this.row = row;
        this.columnOf = columnOf(setting.columns());
    }

    private static Map<ImportField, Integer> columnOf(List<Column> columns) {
        Map<ImportField, Integer> columnOf = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            ImportField field = columns.get(at).field();
            if (field != null) {
                columnOf.put(field, at);
            }
        }
        return columnOf;
    }

    ImportSetting setting() {
        return setting;
    }

    ImportKind kind() {
        return setting.kind();
    }

    int number() {
        return row.line();
    }

    List<ImportPreview.Problem> problems() {
        return problems;
    }

    /** Whether something has to be mended before it can be taken in. */
    boolean isHeld() {
        return held;
    }

    boolean hasColumn(ImportField field) {
        return columnOf.containsKey(field);
    }

    /** What stands above its cells, or nothing where there is no such column. */
    String heading(ImportField field) {
        Integer at = columnOf.get(field);
        return at == null ? "" : setting.columns().get(at).heading();
    }

    String cell(ImportField field) {
        Integer at = columnOf.get(field);
        return at == null ? "" : row.cell(at);
    }

    /** The cell on one line. */
    String line(ImportField field) {
        return Cells.oneLine(cell(field));
    }

    /** The cell on one line, and nothing where it says that there is nothing: "n/a", "tbc", a dash. */
    String given(ImportField field) {
        String line = line(field);
        return saysNothing(line) ? "" : line;
    }

    /** What stands in the cell, one thing after another. */
    List<String> parts(ImportField field, Pattern separator) {
        return parts(cell(field), separator);
    }

    static List<String> parts(String text, Pattern separator) {
        return separator
                .splitAsStream(text)
                .map(Cells::oneLine)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A text on one line, or null when there is none. */
    @Nullable
    String text(ImportField field, int longest) {
        String text = line(field);
        return text.isEmpty() ? null : fitting(field, text, longest);
    }

    /** A text with its lines as they are; one that is too long holds the row back. */
    String longText(ImportField field, int longest, String mend) {
        String text = cell(field);
        if (text.length() > longest) {
            error(
                    field,
                    "The text has " + length(text) + " characters, and there is room for " + number(longest),
                    mend);
        }
        return text;
    }

    /** The text, or as much of it as there is room for, which is told. */
    String fitting(ImportField field, String text, int longest) {
        if (text.length() > longest) {
            warn(
                    field,
                    "The text has " + length(text) + " characters, and there is room for " + longest,
                    "It is cut, and ends with …. Shorten it in the file if you want other words to be left away");
        }
        return Cells.shortened(text, longest);
    }

    @Nullable
    String joined(List<String> written, ImportField field) {
        return written.isEmpty() ? null : fitting(field, String.join("; ", written), 2_000);
    }

    /**
     * A date as written.
     *
     * @param unclear what it means that it can't be read
     */
    @Nullable
    DateWritten date(ImportField field, String unclear) {
        return switch (WrittenDates.understand(cell(field))) {
            case DateReading.Blank blank -> blank.date();
            case DateReading.Dated dated -> dated.date();
            case DateReading.OpenEnded open -> open.date();
            case DateReading.NotUnderstood notUnderstood -> {
                warn(
                        field,
                        quoted(notUnderstood.date()) + " cannot be read as a date",
                        "It is kept as written and " + unclear
                                + ". A month or a year is enough, such as March 2027 or 2027/28");
                yield notUnderstood.date();
            }
        };
    }

    /** What is odd about the row as a whole. */
    void shape() {
        if (row.quoteOpen()) {
            error(
                    null,
                    "A quotation mark opens in this row and is never closed: what follows it became part of one cell",
                    "Close or remove the quotation mark, and upload the file again");
        }
        int expected = setting.columns().size();
        if (row.cells().size() < expected && !row.quoteOpen()) {
            warn(
                    null,
                    "The row has " + cells(row.cells().size()) + " and the headings are " + expected,
                    "Check that nothing slipped to the left; missing cells are taken as blank");
        }
        long extra = row.cells().stream()
                .skip(expected)
                .filter(cell -> !cell.isEmpty())
                .count();
        if (extra > 0) {
            warn(
                    null,
                    "The row has " + cells(row.cells().size()) + " and the headings are " + expected + ": "
                            + (extra == 1 ? "1 cell has" : extra + " cells have") + " no heading and "
                            + (extra == 1 ? "is" : "are") + " left out",
                    "Check that no cell slipped to the right, as happens where a text holds the delimiter");
        }
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    /** What is odd about the characters of the cells that are taken. */
    void characters() {
        columnOf.forEach((field, at) -> {
            String cell = row.cell(at);
            if (row.cleaned().contains(at)) {
                warn(
                        field,
                        "The cell held control characters, which were removed",
                        "Check that the text still reads well");
            }
            if (Cells.hasHidden(cell)) {
                warn(
                        field,
                        "The cell holds characters that cannot be seen or that turn the direction of reading",
                        "They are kept. Type the text again if they are there by mistake");
            }
            if (cell.indexOf('\uFFFD') >= 0) {
                warn(
                        field,
                        "Some characters of the cell could not be read",
                        "Save the file as CSV UTF-8 and upload it again, or mend the text later");
            }
        });
    }

    static boolean isDitto(String text) {
        return DITTO.matcher(text).matches();
    }

    static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    static String length(String text) {
        return text.length() >= Cells.LONGEST - 1 ? "20,000 or more" : number(text.length());
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String quoted(@Nullable DateWritten date) {
        return date == null ? "" : quoted(date.text());
    }

    static String quoted(String text) {
        return "“" + Cells.shortened(Cells.oneLine(text), LONGEST_SHOWN) + "”";
    }

    void warn(@Nullable ImportField field, String problem, String mend) {
        add(field, Severity.WARNING, problem, mend);
    }

    void error(@Nullable ImportField field, String problem, String mend) {
        held = true;
        add(field, Severity.ERROR, problem, mend);
    }

    private void add(@Nullable ImportField field, Severity severity, String problem, String mend) {
        if (severity == Severity.ERROR || problems.size() < MOST_WARNINGS) {
            Integer at = field == null ? null : columnOf.get(field);
            String heading = at == null ? null : setting.columns().get(at).heading();
            problems.add(new ImportPreview.Problem(row.line(), heading, severity, problem, mend));
        }
    }
}
