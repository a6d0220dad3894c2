package org.wellkept.ui.anchor;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.ui.form.ClashPanel;

/**
 * Two people wrote the same return. Where only one of them touched a figure or a dimension, that one's text stands; where
 * both did, somebody has to choose.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record YearClash(YearText base, YearText mine, YearText theirs) implements Serializable {

    /** A figure or a dimension, by its code. */
    private record Part(String code, String words, String base, String mine, String theirs) implements Serializable {

        boolean isContested() {
            return !mine.equals(theirs) && !mine.equals(base) && !theirs.equals(base);
        }

        boolean isTakenOver() {
            return mine.equals(base) && !theirs.equals(base);
        }
    }

    /** Both texts side by side; {@code together} takes them, put into one. */
    ClashPanel<String> panel(SerializableConsumer<YearText> together) {
        return new ClashPanel<>(
                parts().stream()
                        .filter(Part::isContested)
                        .map(part -> new ClashPanel.Contested<>(part.code(), part.words(), part.mine(), part.theirs()))
                        .toList(),
                parts().stream().filter(Part::isTakenOver).map(Part::words).toList(),
                theirsIn -> together.accept(merged(theirsIn)));
    }

    /** Theirs in these parts and in those that only they changed, mine everywhere else. */
    YearText merged(Set<String> theirsIn) {
        Set<String> taken = Stream.concat(
                        theirsIn.stream(),
                        parts().stream().filter(Part::isTakenOver).map(Part::code))
                .collect(Collectors.toSet());
        Map<AnchorFigure, FigureTold> figures = new EnumMap<>(AnchorFigure.class);
        for (AnchorFigure figure : AnchorFigure.values()) {
            figures.put(figure, (taken.contains(figure.code()) ? theirs : mine).figure(figure));
        }
        Map<AnchorDimension, ProgressionTold> progression = new EnumMap<>(AnchorDimension.class);
        for (AnchorDimension dimension : AnchorDimension.values()) {
            progression.put(dimension, (taken.contains(dimension.code()) ? theirs : mine).progression(dimension));
        }
        return new YearText(figures, progression);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (AnchorFigure figure : AnchorFigure.values()) {
            parts.add(new Part(
                    figure.code(),
                    figure.words(),
                    words(figure, base.figure(figure)),
                    words(figure, mine.figure(figure)),
                    words(figure, theirs.figure(figure))));
        }
        for (AnchorDimension dimension : AnchorDimension.values()) {
            parts.add(new Part(
                    dimension.code(),
                    dimension.words(),
                    words(base.progression(dimension)),
                    words(mine.progression(dimension)),
                    words(theirs.progression(dimension))));
        }
        return parts;
    }

    private static String words(AnchorFigure figure, FigureTold told) {
        return FigureWords.told(figure, told, false) + (told.note() == null ? "" : ". " + told.note());
    }

    private static String words(ProgressionTold told) {
        Integer level = told.level();
        return Stream.concat(
                        Stream.of(level == null ? "No level" : AnchorOverview.levelWords(level)),
                        Stream.of(told.reason(), told.now(), told.next()).flatMap(Stream::ofNullable))
                .collect(Collectors.joining("\n"));
    }
}
