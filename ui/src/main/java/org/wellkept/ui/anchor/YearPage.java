package org.wellkept.ui.anchor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.ui.look.Words;

/**
 * A yearly return as somebody reads it who doesn't write it.
 *
 * @param figures those that are asked of it or told by it
 * @param corrections what was changed after it was sent, latest first
 */
public record YearPage(
        String standing, List<Line> figures, AnchorOverview.ProfileLines profile, List<String> corrections) {

    public YearPage {
        figures = List.copyOf(figures);
        corrections = List.copyOf(corrections);
    }

    public record Line(String words, String value, @Nullable String note) {}

    static YearPage of(AnchorYearRead read) {
        return new YearPage(
                standing(read),
                Arrays.stream(AnchorFigure.values())
                        .filter(figure -> figure.isAskedOf(read.small())
                                || read.figure(figure).isAnswer())
                        .map(figure -> new Line(
                                figure.words(),
                                FigureWords.told(
                                        figure,
                                        read.figure(figure).told(),
                                        read.figure(figure).fewerThanFive()),
                                read.figure(figure).told().note()))
                        .toList(),
                new AnchorOverview.ProfileLines(
                        "How far it says it has come",
                        Arrays.stream(AnchorDimension.values())
                                .filter(dimension -> read.progression(dimension).level() != null)
                                .map(dimension -> line(read, dimension))
                                .toList()),
                read.corrections().stream()
                        .map(correction -> Words.day(correction.on()) + ": " + Words.stopped(correction.reason()))
                        .toList());
    }

    private static AnchorOverview.LevelLine line(AnchorYearRead read, AnchorDimension dimension) {
        ProgressionTold told = read.progression(dimension);
        int level = Objects.requireNonNull(told.level());
        return new AnchorOverview.LevelLine(
                dimension.words(),
                AnchorOverview.levelWords(level),
                level * 25 + "%",
                told.reason(),
                told.next(),
                read.checks().stream()
                        .filter(check -> check.dimension() == dimension)
                        .map(check -> AnchorOverview.checkWords(check, level))
                        .findFirst()
                        .orElse(null));
    }

    private static String standing(AnchorYearRead read) {
        return switch (read.state()) {
            case DRAFT -> "A draft: only its organisation sees it.";
            case SENT -> "Sent to partners" + on(read.sentOn()) + ", and not public yet.";
            case PUBLIC -> "Public" + on(read.publishedOn()) + ".";
        };
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " since " + Words.day(day);
    }
}
