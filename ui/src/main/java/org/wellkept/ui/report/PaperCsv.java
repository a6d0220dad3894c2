package org.wellkept.ui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.PaperTable;
import org.wellkept.ui.transparency.SpreadsheetCell;

/** A table of a paper as CSV (RFC 4180, UTF-8), all its rows; no cell of it is a formula. */
final class PaperCsv {

    private PaperCsv() {}

    static void write(PaperTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                table.columns().stream().map(PaperTable.Column::heading).toList());
        for (List<Block.Paragraph> row : table.rows()) {
            printer.printRecord(row.stream()
                    .map(cell -> SpreadsheetCell.neutral(BareWords.of(cell.words())))
                    .toList());
        }
        printer.flush();
    }
}
