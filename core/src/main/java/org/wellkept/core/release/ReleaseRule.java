package org.wellkept.core.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How counts of people are told, so that nobody can be made out: fewer than five are not told; where one of several counts
 * is not told, neither is another one, so that it can't be worked out from the sum; and a count moves only when it moves by
 * five or more, so that nobody can be made out by setting two releases side by side. Pure functions.
 */
final class ReleaseRule {

    /** The smallest count that is told, and the smallest step that one takes between two releases. */
    static final int SMALLEST = 5;

    private ReleaseRule() {}

    /**
     * The next cell of a count.
     *
     * @param previous its cell in the release before, or null where it had none
     */
    static Cell next(@Nullable Cell previous, int count) {
        if (previous != null && Math.abs(count - previous.value()) < SMALLEST) {
            return previous;
        }
        return new Cell(count, count > 0 && count < SMALLEST ? Cell.How.FEWER : Cell.How.VALUE);
    }

    /**
     * The cells of the groups of one activity. Where exactly one is not told, the smallest of the others is kept back too; and
     * what was kept back before stays so until it moves.
     *
     * @param previous their cells in the release before; a group that had none is left out
     */
    static <K> Map<K, Cell> guarded(Map<K, Cell> previous, Map<K, Integer> counts) {
        Map<K, Cell> cells = new LinkedHashMap<>();
        counts.forEach((group, count) -> cells.put(group, next(previous.get(group), count)));
        long untold = cells.values().stream()
                .filter(cell -> cell.shown() != Cell.How.VALUE)
                .count();
        if (untold == 1) {
            cells.entrySet().stream()
                    .filter(entry -> entry.getValue().shown() == Cell.How.VALUE
                            && entry.getValue().value() > 0)
                    .min(Comparator.comparingInt(entry -> entry.getValue().value()))
                    .ifPresent(entry -> entry.setValue(new Cell(entry.getValue().value(), Cell.How.HELD)));
        }
        return cells;
    }

    /**
     * The count of all who took part, beside the cells of their groups: kept back where the one group there is isn't told, and
     * where a group isn't told and no other could be kept back with it.
     */
    static Cell total(@Nullable Cell previous, int count, Map<?, Cell> groups) {
        Cell next = next(previous, count);
        long untold = groups.values().stream()
                .filter(cell -> cell.shown() != Cell.How.VALUE)
                .count();
        return untold == 1 && next.shown() == Cell.How.VALUE && next.value() > 0
                ? new Cell(next.value(), Cell.How.HELD)
                : next;
    }
}
