package org.wellkept.core.returns.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wellkept.core.update.Rating;

/** Writes a book as an Excel workbook. */
final class XlsxWriter {

    /** What stays allowed on a locked sheet: everything that changes no word. */
    private static final Set<SheetProtectionOption> LOCKED = EnumSet.of(
            SheetProtectionOption.SHEET,
            SheetProtectionOption.OBJECTS,
            SheetProtectionOption.SCENARIOS,
            SheetProtectionOption.INSERT_ROWS,
            SheetProtectionOption.DELETE_ROWS,
            SheetProtectionOption.INSERT_COLUMNS,
            SheetProtectionOption.DELETE_COLUMNS);

    /** Keeps a cell text even after somebody has edited it, so that it can't become a formula. */
    private static final String AS_TEXT = "@";

    private XlsxWriter() {}

    static void write(Book book, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Wellkept", "1.0")) {
            for (Book.Tab tab : book.tabs()) {
                Worksheet sheet = workbook.newWorksheet(tab.name());
                write(tab, sheet);
                sheet.finish();
            }
        }
    }

    private static void write(Book.Tab tab, Worksheet sheet) {
        for (int column = 0; column < tab.widths().size(); column++) {
            sheet.width(column, tab.widths().get(column));
        }
        sheet.freezePane(tab.frozenColumns(), tab.frozenRows());
        sheet.protect(Book.PASSWORD, LOCKED);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        for (int row = 0; row < tab.rows().size(); row++) {
            List<Book.Cell> cells = tab.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, row, column);
            }
        }
    }

    private static void write(Book.Cell cell, Worksheet sheet, int row, int column) {
        if (cell.number() != null) {
            sheet.value(row, column, cell.number());
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, cell.text());
        }
        style(sheet.style(row, column), cell.look()).set();
        if (cell.look() == Book.Look.RATING) {
            sheet.range(row, column, row, column)
                    .validateWithListByFormula(choices())
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle("Your rating")
                    .error("Choose Green, Amber, Red or Complete, or empty the cell.");
        }
    }

    private static String choices() {
        return RatingWords.IN_ORDER.stream().map(Rating::words).collect(Collectors.joining(",", "\"", "\""));
    }

    private static StyleSetter style(StyleSetter style, Book.Look look) {
        StyleSetter common = style.verticalAlignment("top")
                .wrapText(look != Book.Look.TITLE && look != Book.Look.NOTE)
                .protectionOption(ProtectionOption.LOCKED, !look.isOpen());
        return switch (look) {
            case TITLE -> common.bold().fontSize(14);
            case NOTE -> common.fontColor("444444");
            case HEADING ->
                common.bold().fillColor("DCE6E4").borderStyle("thin").borderColor("8A9A97");
            case LOCKED ->
                common.format(AS_TEXT).fillColor("F1F1EE").borderStyle("thin").borderColor("C8C8C2");
            case WORDS, RATING -> common.format(AS_TEXT).borderStyle("thin").borderColor("C8C8C2");
            case FIGURE -> common.borderStyle("thin").borderColor("C8C8C2");
        };
    }
}
