package org.wellkept.api.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.PaperFigure;

/**
 * A figure of a paper in a list.
 *
 * @param base what it is a share of, or null
 * @param words what it counts
 * @param records how many records it counts; its own address lists them
 */
record FigureItemBody(
        String key, BigDecimal value, @Nullable BigDecimal base, String words, int records) {

    static FigureItemBody of(PaperFigure figure) {
        return new FigureItemBody(
                figure.key().text(),
                figure.value(),
                figure.base(),
                figure.words(),
                figure.records().size());
    }
}
