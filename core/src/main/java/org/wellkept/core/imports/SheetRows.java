package org.wellkept.core.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spreadsheet row by row, holding one row at a time. Whatever the text, every row that can be told apart is
 * given, and no text makes it fail.
 */
final class SheetRows implements AutoCloseable {

    /** A row that goes on for longer has a quotation mark that somebody forgot to close. */
    static final int LONGEST_ROW = 1_000_000;
    /** Cells to the right of these are not looked at. */
    static final int MOST_CELLS = 256;

    private final CSVParser parser;
    private final EndMarkedReader reader;
    private final Iterator<CSVRecord> records;
    private boolean ended;

    private SheetRows(CSVParser parser, EndMarkedReader reader) {
        this.parser = parser;
        this.reader = reader;
        this.records = parser.iterator();
    }

    static SheetRows of(Reader text, char delimiter) throws IOException {
        EndMarkedReader reader = new EndMarkedReader(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        return new SheetRows(
                CSVParser.builder().setReader(reader).setFormat(format).get(), reader);
    }

    /** The next row, blank ones too, or null at the end. */
    @Nullable
    RawRow next() throws IOException {
        if (ended) {
            return null;
        }
        int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
        reader.rowBegins();
        try {
            if (!records.hasNext()) {
                ended = true;
                return null;
            }
            return row(line, records.next());
        } catch (UncheckedIOException e) {
            ended = true;
            if (e.getCause() instanceof RowTooLong) {
                return new RawRow(line, List.of(), Set.of(), true);
            }
            throw e.getCause();
        }
    }

    private @Nullable RawRow row(int line, CSVRecord written) {
        String last = written.get(written.size() - 1);
        boolean quoteOpen = last.endsWith(EndMarkedReader.END);
        if (last.equals(EndMarkedReader.END.substring(1)) && written.size() == 1) {
            ended = true;
            return null;
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> cleaned = new HashSet<>();
        for (int column = 0; column < Math.min(written.size(), MOST_CELLS); column++) {
            Cells.Cleaned cell = Cells.clean(written.get(column).replace(EndMarkedReader.END, ""));
            if (cell.hadControls()) {
                cleaned.add(column);
            }
            cells.add(cell.text());
        }
        return new RawRow(line, cells, cleaned, quoteOpen);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A row is longer than any honest one. */
    private static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Adds a mark after the last character: a parser that finds it inside a cell has read past a quotation mark that is
     * never closed. And it stops a row that has no end.
     */
    private static final class EndMarkedReader extends Reader {

        /** On a line of its own, a character that no text holds. */
        static final String END = "\n\uFFFF";

        private final Reader text;
        private int sinceRowBegan;
        private int endGiven = -1;

        EndMarkedReader(Reader text) {
            this.text = text;
        }

        void rowBegins() {
            sinceRowBegan = 0;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (sinceRowBegan > LONGEST_ROW) {
                throw new RowTooLong();
            }
            if (endGiven < 0) {
                int count = text.read(into, from, length);
                if (count >= 0) {
                    sinceRowBegan += count;
                    for (int at = from; at < from + count; at++) {
                        if (into[at] == '\uFFFF') {
                            into[at] = '\uFFFD';
                        }
                    }
                    return count;
                }
                endGiven = 0;
            }
            if (endGiven == END.length()) {
                return -1;
            }
            int count = Math.min(length, END.length() - endGiven);
            END.getChars(endGiven, endGiven + count, into, from);
            endGiven += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
