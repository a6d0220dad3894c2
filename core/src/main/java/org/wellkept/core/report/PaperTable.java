package org.wellkept.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a paper. Each is a sheet and a file of its own as well.
 *
 * @param name of its sheet and file, such as {@code promises}: lower case letters and hyphens, unique in the paper
 * @param rows each as long as there are columns; the first cell heads its row
 * @param note what to know when reading it, or null
 */
public record PaperTable(
        String name,
        String caption,
        List<Column> columns,
        List<List<Block.Paragraph>> rows,
        @Nullable String note) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Block.Paragraph> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** @param number whether its cells are numbers, set to the right and kept as numbers in a spreadsheet */
    public record Column(String heading, boolean number) {}
}
