package org.wellkept.core.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a paper, and what it is made of.
 *
 * @param value in units of {@code words}
 * @param base what it is a share of, or null; a percentage is never told without it
 * @param words what it counts, such as "promises that figures show as behind"
 * @param records those that it counts, as they were; empty for a zero
 */
public record PaperFigure(
        FigureKey key, BigDecimal value, @Nullable BigDecimal base, String words, List<Counted> records) {

    public PaperFigure {
        records = List.copyOf(records);
    }

    /**
     * A record behind a figure, as it was.
     *
     * @param name its reference or short name then
     * @param title in the words of then
     * @param path of its page today, from the root of the site; null where it has none
     * @param amount what it adds to the figure; null where it is counted as one
     */
    public record Counted(
            String name,
            String title,
            @Nullable String path,
            @Nullable BigDecimal amount) {}
}
