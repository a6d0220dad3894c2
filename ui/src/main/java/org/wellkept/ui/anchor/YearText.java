package org.wellkept.ui.anchor;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;

/** What a form of a yearly return holds; what is not told is not in it. */
record YearText(Map<AnchorFigure, FigureTold> figures, Map<AnchorDimension, ProgressionTold> progression)
        implements Serializable {

    YearText {
        Map<AnchorFigure, FigureTold> told = new EnumMap<>(AnchorFigure.class);
        figures.forEach((figure, one) -> {
            if (!one.equals(FigureTold.NOTHING)) {
                told.put(figure, one);
            }
        });
        figures = told;
        Map<AnchorDimension, ProgressionTold> said = new EnumMap<>(AnchorDimension.class);
        progression.forEach((dimension, one) -> {
            if (!one.equals(ProgressionTold.NOTHING)) {
                said.put(dimension, one);
            }
        });
        progression = said;
    }

    static YearText of(AnchorYearRead read) {
        Map<AnchorFigure, FigureTold> figures = new EnumMap<>(AnchorFigure.class);
        read.figures().forEach((figure, one) -> figures.put(figure, one.told()));
        return new YearText(figures, read.progression());
    }

    FigureTold figure(AnchorFigure figure) {
        return figures.getOrDefault(figure, FigureTold.NOTHING);
    }

    ProgressionTold progression(AnchorDimension dimension) {
        return progression.getOrDefault(dimension, ProgressionTold.NOTHING);
    }
}
