package org.wellkept.core.returns.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A spreadsheet that is to be written, the same in either format. */
record Book(List<Tab> tabs) {

    /** Told on the sheet itself: the lock keeps from mishaps, not from people. */
    static final String PASSWORD = "wellkept";

    Book {
        tabs = List.copyOf(tabs);
    }

    /**
     * One of its sheets.
     *
     * @param widths of the columns, in characters
     * @param frozenRows how many rows stay when one scrolls down
     * @param frozenColumns how many columns stay when one scrolls sideways
     */
    record Tab(String name, List<Integer> widths, int frozenRows, int frozenColumns, List<List<Cell>> rows) {
        Tab {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell. Its text is text, whatever it begins with.
     *
     * @param number the figure, or null where the cell holds text or nothing
     */
    record Cell(String text, @Nullable BigDecimal number, Look look) {

        /** Programs lose tabs on the way, and what stood on both sides of one would run together. */
        static Cell of(@Nullable String text, Look look) {
            return new Cell(text == null ? "" : text.replace('\t', ' '), null, look);
        }

        static Cell figure(@Nullable BigDecimal number) {
            return new Cell("", number, Look.FIGURE);
        }
    }

    /** How a cell looks, and whether it can be written in. */
    enum Look {
        TITLE(false),
        NOTE(false),
        HEADING(false),
        /** To be read. */
        LOCKED(false),
        WORDS(true),
        FIGURE(true),
        /** Chosen from a list. */
        RATING(true);

        private final boolean open;

        Look(boolean open) {
            this.open = open;
        }

        boolean isOpen() {
            return open;
        }
    }
}
