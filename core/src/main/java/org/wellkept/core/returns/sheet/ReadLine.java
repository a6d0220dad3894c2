package org.wellkept.core.returns.sheet;

import java.util.List;

/**
 * A line of a sheet in a file that came back.
 *
 * @param tab the position of the sheet in the file, from 0
 * @param line as the program that made the file counts lines, from 1
 */
record ReadLine(int tab, int line, List<ReadCell> cells) {

    ReadLine {
        cells = List.copyOf(cells);
    }

    /** The cell, blank where the line is too short to have it. */
    ReadCell cell(int column) {
        return column < cells.size() ? cells.get(column) : ReadCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(ReadCell::isBlank);
    }
}
