package org.wellkept.core.returns.sheet;

import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a file as they are read, and no more of them than a return can have. */
final class LineCollector {

    /** Cells to the right of these are not looked at. */
    static final int MOST_CELLS = 200;

    /** Lines that hold something; a return has one for each promise. */
    static final int MOST_LINES = 5_000;

    private final List<ReadLine> lines = new ArrayList<>();

    void add(ReadLine line) throws SheetPackage.TooMuch {
        if (line.isBlank()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new SheetPackage.TooMuch();
        }
        lines.add(line);
    }

    /** In the file's order. */
    List<ReadLine> lines() {
        return List.copyOf(lines);
    }
}
