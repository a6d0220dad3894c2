package org.wellkept.core.returns.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3) line by line. */
final class OdsReader {

    private final SheetPackage file;
    private final LineCollector lines;

    OdsReader(SheetPackage file, LineCollector lines) {
        this.file = file;
        this.lines = lines;
    }

    void read() throws IOException {
        int tab = -1;
        long line = 0;
        try (XmlPart part = file.part("content.xml")) {
            while (part.next()) {
                if (part.begins("table")) {
                    tab++;
                    line = 0;
                } else if (part.begins("tracked-changes")) {
                    part.skip("tracked-changes");
                } else if (part.begins("table-row")) {
                    int times = repeated(part.attribute("number-rows-repeated"));
                    List<ReadCell> cells = row(part);
                    add(tab, line, times, cells);
                    line += times;
                }
            }
        }
    }

    private void add(int tab, long before, int times, List<ReadCell> cells) throws SheetPackage.TooMuch {
        if (cells.isEmpty()) {
            return;
        }
        for (int time = 1; time <= times; time++) {
            lines.add(new ReadLine(tab, Math.toIntExact(before + time), cells));
        }
    }

    /** Without blank cells at its end, of which there are often a thousand. */
    private static List<ReadCell> row(XmlPart part) throws IOException {
        List<ReadCell> cells = new ArrayList<>();
        int blank = 0;
        while (part.next() && !part.ends("table-row")) {
            boolean covered = part.begins("covered-table-cell");
            if (covered || part.begins("table-cell")) {
                int times = repeated(part.attribute("number-columns-repeated"));
                ReadCell cell = cell(part, covered ? "covered-table-cell" : "table-cell");
                if (cell.isBlank()) {
                    blank = Math.min(blank + times, LineCollector.MOST_CELLS);
                } else {
                    fill(cells, ReadCell.BLANK, blank);
                    fill(cells, cell, times);
                    blank = 0;
                }
            }
        }
        return cells;
    }

    private static void fill(List<ReadCell> cells, ReadCell cell, int times) {
        for (int time = 0; time < times && cells.size() < LineCollector.MOST_CELLS; time++) {
            cells.add(cell);
        }
    }

    private static int repeated(@Nullable String written) throws IOException {
        int times = written == null ? 1 : Integer.parseInt(written);
        if (times < 1) {
            throw new IOException("Nothing is repeated less than once");
        }
        return Math.min(times, 2_000_000);
    }

    private static ReadCell cell(XmlPart part, String element) throws IOException {
        String type = part.attribute("value-type", "");
        String value = part.attribute("value", "");
        String day = part.attribute("date-value", "");
        String flag = part.attribute("boolean-value", "");
        boolean formula = part.attribute("formula") != null;
        String text = text(part, element);
        if (formula && (text.startsWith("#") || text.startsWith("Err:"))) {
            return new ReadCell(ReadCell.Type.ERROR, text, true);
        }
        return switch (type) {
            case "float", "currency" -> CellNumber.cell(value, false, formula);
            case "percentage" -> CellNumber.cell(value, true, formula);
            case "date" -> CellNumber.day(LocalDate.parse(day.substring(0, Math.min(10, day.length()))), formula);
            case "boolean" -> new ReadCell(ReadCell.Type.WORDS, flag.equals("true") ? "Yes" : "No", formula);
            default -> new ReadCell(ReadCell.Type.WORDS, text, formula);
        };
    }

    /** Paragraphs on lines of their own, without remarks and drawings beside them. */
    private static String text(XmlPart part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        boolean inParagraph = false;
        while (part.next() && !part.ends(element)) {
            if (part.begins("annotation")) {
                part.skip("annotation");
            } else if (part.begins("frame")) {
                part.skip("frame");
            } else if (part.begins("p")) {
                XmlPart.append(text, first ? "" : "\n");
                first = false;
                inParagraph = true;
            } else if (part.ends("p")) {
                inParagraph = false;
            } else if (part.begins("s")) {
                int spaces = Math.min(repeated(part.attribute("c")), ReadCell.LONGEST);
                XmlPart.append(text, " ".repeat(spaces));
            } else if (part.begins("tab")) {
                XmlPart.append(text, "\t");
            } else if (part.begins("line-break")) {
                XmlPart.append(text, "\n");
            } else if (inParagraph && part.isText()) {
                XmlPart.append(text, part.text());
            }
        }
        return text.toString();
    }
}
