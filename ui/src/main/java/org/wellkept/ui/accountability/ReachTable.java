package org.wellkept.ui.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.ui.look.Words;

/** Who is reached and who is not, as a table whose fuller cells are darker and whose gaps stand out. */
public record ReachTable(List<String> steps, List<Row> rows) {

    private static final int LEVELS = 5;

    public ReachTable {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    /** Groups that plans most often miss: what a reader looks for first. */
    public List<Row> oftenMissed() {
        return rows.stream().filter(Row::oftenMissed).toList();
    }

    /** All other groups, each with some promise. */
    public List<Row> others() {
        return rows.stream().filter(row -> !row.oftenMissed()).toList();
    }

    public record Row(String group, boolean oftenMissed, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param level 0 for a gap, 5 for as full as any
     * @param href the promises behind the number; null for a gap, which has none
     */
    public record Cell(
            int count, int level, String words, @Nullable String href) {}

    static ReachTable of(ReachMatrix matrix, ListLink all) {
        int most = matrix.rows().stream()
                .flatMap(row -> row.counts().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new ReachTable(
                matrix.steps().stream().map(ReachMatrix.Heading::label).toList(),
                matrix.rows().stream()
                        .map(row -> new Row(
                                row.about().label(),
                                row.oftenMissed(),
                                matrix.steps().stream()
                                        .map(step -> cell(row, step, most, all))
                                        .toList()))
                        .toList());
    }

    private static Cell cell(ReachMatrix.Row row, ReachMatrix.Heading step, int most, ListLink all) {
        int count = row.counts().getOrDefault(step.theme().theme(), 0);
        String words =
                Words.count(count, "promise", "promises") + ": " + row.about().label() + ", " + step.label();
        return new Cell(
                count,
                level(count, most),
                words,
                count == 0
                        ? null
                        : all.about(row.about().theme()).about(step.theme()).href());
    }

    /** From 1 for the fewest to 5 for the most; only none at all is 0. */
    static int level(int count, int most) {
        return count == 0 ? 0 : (LEVELS * count + most - 1) / most;
    }
}
