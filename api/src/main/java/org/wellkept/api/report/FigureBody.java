package org.wellkept.api.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.PaperFigure;

/**
 * A figure of a paper with the records that it counts, as they were.
 *
 * @param base what it is a share of, or null
 * @param words what it counts
 */
record FigureBody(String key, BigDecimal value, @Nullable BigDecimal base, String words, List<CountedBody> records) {

    /**
     * @param path of its page today, or null where it has none
     * @param amount what it adds to the figure; null where it is counted as one, or that is not told
     */
    record CountedBody(
            String name,
            String title,
            @Nullable String path,
            @Nullable BigDecimal amount) {

        static CountedBody of(PaperFigure.Counted counted) {
            return new CountedBody(counted.name(), counted.title(), counted.path(), counted.amount());
        }
    }

    static FigureBody of(PaperFigure figure) {
        return new FigureBody(
                figure.key().text(),
                figure.value(),
                figure.base(),
                figure.words(),
                figure.records().stream().map(CountedBody::of).toList());
    }
}
