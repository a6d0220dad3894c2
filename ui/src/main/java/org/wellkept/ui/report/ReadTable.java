package org.wellkept.ui.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.PaperTable;
import org.wellkept.ui.look.Words;

/**
 * A table as far as somebody reads it. A long one ends with how many rows follow; the spreadsheet holds all of them.
 *
 * @param rows at most {@link #LONGEST}
 * @param rest how many rows are not shown here, in words; null where none is missing
 */
public record ReadTable(
        PaperTable table,
        List<List<Block.Paragraph>> rows,
        @Nullable String rest) {

    /** Rows of a table in the forms that are read: nobody reads more of them, and files of more grow without an end. */
    static final int LONGEST = 200;

    /** What stands in the place of a table without rows. */
    public static final String NOTHING = "nothing to list this time.";

    public ReadTable {
        rows = List.copyOf(rows);
    }

    public static ReadTable of(PaperTable table) {
        int all = table.rows().size();
        if (all <= LONGEST) {
            return new ReadTable(table, table.rows(), null);
        }
        return new ReadTable(
                table,
                table.rows().subList(0, LONGEST),
                "These are the first " + Words.number(LONGEST) + " of " + Words.number(all) + " rows.");
    }

    /** What it is called, and how the text refers to it. */
    public String caption() {
        return table.caption() + " (table “" + table.name() + "”)";
    }

    /** How much of the width each column takes, in per cent. */
    public List<Integer> shares() {
        List<Integer> widths = grid().widths();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return widths.stream().map(width -> 100 * width / all).toList();
    }

    /** As a document writes it. */
    Pen.Grid grid() {
        return new Pen.Grid(
                caption(),
                table.columns(),
                rows.stream().map(cells -> new Pen.Grid.Row(null, cells)).toList());
    }
}
