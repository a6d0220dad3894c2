package org.wellkept.core.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wellkept.core.Spelling;

/** What a line of a spreadsheet is, beside the rows that people want to bring in. Pure. */
final class Layout {

    private static final Pattern FOOTNOTE = Pattern.compile("(?i)nb\\b|n\\.b\\.|(?:notes?|sources?|key)\\s?:|[*†‡]");

    private Layout() {}

    enum Kind {
        ROW,
        BLANK,
        /** A name over the rows that follow, such as a place. */
        SECTION,
        REPEATED_HEADINGS,
        FOOTNOTE
    }

    static Kind of(RawRow row, List<Column> columns) {
        if (row.isBlank()) {
            return Kind.BLANK;
        }
        if (row.quoteOpen()) {
            return Kind.ROW;
        }
        if (repeats(row, columns)) {
            return Kind.REPEATED_HEADINGS;
        }
        boolean oneOfMany =
                columns.size() > 1 && row.filled() == 1 && !row.cell(0).isEmpty();
        if (!oneOfMany) {
            return Kind.ROW;
        }
        String text = row.cell(0);
        if (FOOTNOTE.matcher(text).lookingAt()) {
            return Kind.FOOTNOTE;
        }
        boolean reference = columns.getFirst().field() == ImportField.REFERENCE
                && text.chars().anyMatch(Character::isDigit);
        return isSection(text) && !reference ? Kind.SECTION : Kind.ROW;
    }

    /** A thin promise may be one cell too: only capitals, or a colon at the end, make it a section. */
    private static boolean isSection(String text) {
        boolean hasLetter = text.chars().anyMatch(Character::isLetter);
        boolean capitals =
                hasLetter && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return capitals || text.endsWith(":");
    }

    private static boolean repeats(RawRow row, List<Column> columns) {
        int same = 0;
        for (int at = 0; at < Math.min(row.cells().size(), columns.size()); at++) {
            String cell = row.cell(at);
            boolean equal = !cell.isEmpty()
                    && Spelling.key(cell).equals(Spelling.key(columns.get(at).heading()));
            if (!equal && !cell.isEmpty()) {
                return false;
            }
            same += equal ? 1 : 0;
        }
        return same > 1;
    }
}
