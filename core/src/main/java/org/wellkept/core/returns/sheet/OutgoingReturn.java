package org.wellkept.core.returns.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.PlainDay;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.update.Rating;

/** Lays a return out as a spreadsheet: what is known stands there already, what is asked is left to be filled in. */
final class OutgoingReturn {

    static final String TAB = "Return";

    private static final String KEY = "Key of this copy: ";
    private static final Pattern WRITTEN_KEY =
            Pattern.compile("(?i)key of this copy:\\s*([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private final ReturnDetails details;
    private final List<Told> told;
    private final int measures;

    private OutgoingReturn(ReturnDetails details) {
        this.details = details;
        this.told = ReturnColumns.told(details.rows());
        this.measures = ReturnColumns.measures(details.rows());
    }

    /** @param key by which the copy is known when it comes back */
    static Book book(ReturnDetails details, UUID key) {
        OutgoingReturn outgoing = new OutgoingReturn(details);
        return new Book(List.of(outgoing.returnTab(key), outgoing.howTo()));
    }

    /** The key of the copy, where this cell holds it. */
    static Optional<UUID> key(String cell) {
        Matcher key = WRITTEN_KEY.matcher(cell);
        return key.find() ? Optional.of(UUID.fromString(key.group(1))) : Optional.empty();
    }

    private Book.Tab returnTab(UUID key) {
        List<List<Book.Cell>> rows = new ArrayList<>();
        rows.add(line("Return of " + details.organisation().name(), Book.Look.TITLE));
        rows.add(line(rounds(), Book.Look.NOTE));
        rows.add(line("Fill in the white cells; grey ones are to be read. " + KEY + key, Book.Look.NOTE));
        rows.add(headings());
        details.rows().forEach(row -> rows.add(cells(row)));
        return new Book.Tab(TAB, widths(), 4, 2, rows);
    }

    private static List<Book.Cell> line(String text, Book.Look look) {
        return List.of(Book.Cell.of(text, look));
    }

    private String rounds() {
        List<String> asking = new ArrayList<>();
        for (ReturnDetails.Asking round : details.asking()) {
            asking.add(round.boardName() + ": " + round.name() + ", answers due by " + PlainDay.of(round.dueOn()));
        }
        return String.join("; ", asking);
    }

    private List<Book.Cell> headings() {
        List<String> headings = new ArrayList<>(List.of(
                ReturnColumns.REFERENCE,
                ReturnColumns.PROMISE,
                ReturnColumns.ASKED_BY,
                ReturnColumns.SHOWN,
                ReturnColumns.LAST_RATING,
                ReturnColumns.LAST_DONE));
        for (int position = 0; position < measures; position++) {
            headings.add(ReturnColumns.numbered(ReturnColumns.MEASURE, position));
            headings.add(ReturnColumns.numbered(ReturnColumns.LAST_FIGURE, position));
            headings.add(ReturnColumns.numbered(ReturnColumns.FIGURE, position));
        }
        told.forEach(field -> headings.add(field.words()));
        headings.add(ReturnColumns.PAUSED);
        return headings.stream()
                .map(heading -> Book.Cell.of(heading, Book.Look.HEADING))
                .toList();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(11, 36, 24, 28, 12, 36));
        for (int position = 0; position < measures; position++) {
            widths.addAll(List.of(24, 18, 12));
        }
        told.forEach(field -> widths.add(field == Told.RATING ? 13 : 40));
        widths.add(20);
        return widths;
    }

    private List<Book.Cell> cells(ReturnRow row) {
        List<Book.Cell> cells = new ArrayList<>();
        ReturnRow.LastWord last = row.last();
        cells.add(locked(row.reference()));
        cells.add(locked(row.title()));
        cells.add(locked(String.join(", ", row.boards())));
        cells.add(locked(row.shown().answer().words() + ": " + row.shown().because()));
        cells.add(locked(last == null ? null : last.rating().words()));
        cells.add(locked(last == null ? null : last.done()));
        List<String> names = ReturnColumns.names(row);
        for (int position = 0; position < measures; position++) {
            if (position < names.size()) {
                figure(cells, row, row.measures().get(position), names.get(position));
            } else {
                cells.addAll(List.of(locked(null), locked(null), locked(null)));
            }
        }
        told.forEach(field -> cells.add(told(row, field)));
        cells.add(locked(paused(row.pausedUntil())));
        return cells;
    }

    private static void figure(List<Book.Cell> cells, ReturnRow row, ReturnRow.Counted figure, String name) {
        cells.add(locked(name));
        cells.add(locked(
                figure.latest() == null
                        ? null
                        : ReturnColumns.digits(figure.latest().value()) + " on "
                                + PlainDay.of(figure.latest().at())));
        BigDecimal now = figure.now();
        cells.add(
                ReturnColumns.asks(row, new FigureOf(figure.measure()))
                        ? Book.Cell.figure(now == null ? null : new BigDecimal(ReturnColumns.digits(now)))
                        : locked(null));
    }

    private static Book.Cell told(ReturnRow row, Told field) {
        if (!ReturnColumns.asks(row, field)) {
            return locked(null);
        }
        if (field == Told.RATING) {
            Rating rating = row.answer().rating();
            return Book.Cell.of(rating == null ? null : rating.words(), Book.Look.RATING);
        }
        return Book.Cell.of(ReturnColumns.values(row).get(field), Book.Look.WORDS);
    }

    private static Book.Cell locked(@Nullable String text) {
        return Book.Cell.of(text, Book.Look.LOCKED);
    }

    static String paused(@Nullable LocalDate until) {
        return until == null ? "" : "Paused until " + PlainDay.of(until);
    }

    private Book.Tab howTo() {
        List<List<Book.Cell>> rows = new ArrayList<>();
        rows.add(line("How to fill this in", Book.Look.TITLE));
        for (String words : List.of(
                "Organisation: " + details.organisation().name(),
                "Asked by: " + rounds(),
                "",
                "1. Go to the sheet “" + TAB + "”. Each line is one promise.",
                "2. Choose your rating from the list: Green, Amber, Red or Complete.",
                "3. For Amber and Red, say what stands in the way.",
                "4. Write figures as digits, such as 84 or 12.5. A line says what is counted.",
                "5. Leave empty what you have nothing to say about. Another person can fill it in later.",
                "6. Save the file as it is, as a spreadsheet (.xlsx or .ods), and send it back.",
                "",
                "When it comes back, everything that you changed is shown before it is taken in. Nothing is lost if"
                        + " somebody else has answered meanwhile.",
                "Please keep the references and the headings as they are: answers are matched by them.",
                "Does a promise rest, as agreed with the board? Tell the board’s officer: it is not written here.",
                "Groups of people, never names: what you write can be read by partners once the return is sent.",
                "",
                "The grey cells are locked so that nothing is changed by mistake. The password is: " + Book.PASSWORD)) {
            rows.add(line(words, Book.Look.NOTE));
        }
        return new Book.Tab("How to", List.of(110), 0, 0, rows);
    }
}
