package org.wellkept.core.imports;

import java.util.List;
import java.util.Set;

/**
 * A row of a spreadsheet as it was read.
 *
 * @param line the line on which it begins; a row whose cells hold line breaks covers several
 * @param cells {@linkplain Cells#clean cleaned}
 * @param cleaned the cells that had control characters, counted from 0
 * @param quoteOpen whether a quotation mark opens in it and is never closed, so that what follows became part of a cell
 */
record RawRow(int line, List<String> cells, Set<Integer> cleaned, boolean quoteOpen) {

    RawRow {
        cells = List.copyOf(cells);
        cleaned = Set.copyOf(cleaned);
    }

    /** The cell, empty where the row is too short to have it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return !quoteOpen && cells.stream().allMatch(String::isEmpty);
    }

    /** Whether it has no end within {@link SheetRows#LONGEST_ROW} characters, so that nothing of it could be kept. */
    boolean isUnreadable() {
        return quoteOpen && cells.isEmpty();
    }

    /** How many cells hold something. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
