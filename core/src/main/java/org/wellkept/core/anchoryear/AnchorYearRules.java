package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.dates.FinancialYear;

/** Whether what was written of a year can be kept: each figure by itself, then parts beside their wholes. Thin returns can. */
final class AnchorYearRules {

    /** How many years back figures are taken, so that a partnership can tell where it began. */
    static final int YEARS_BACK = 10;

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_WORDS = 1_000;

    private AnchorYearRules() {}

    /** All that needs mending, at once. */
    static void check(FieldProblems found, TellAnchorYear command, boolean hasToSayWhy, FinancialYear current) {
        if (command.year().compareTo(current) > 0) {
            found.add("year", command.year().words() + " has not begun", "Choose a year that has");
        } else if (command.year().begins() < current.begins() - YEARS_BACK) {
            found.add(
                    "year",
                    command.year().words() + " is too long ago",
                    "Figures are taken of the last " + YEARS_BACK + " years");
        }
        command.figures().forEach((figure, told) -> figure(found, figure, told));
        command.figures()
                .keySet()
                .forEach(figure -> figure.whole().ifPresent(whole -> atMost(found, figure, whole, command.figures())));
        command.progression().forEach((dimension, told) -> progression(found, dimension, told));
        if (hasToSayWhy && command.reason() == null) {
            found.add("reason", "This was sent already, and it is not said why it changes", "Say why in a sentence");
        }
        found.optionalText("reason", command.reason(), LONGEST_WORDS);
    }

    private static void figure(FieldProblems found, AnchorFigure figure, FigureTold told) {
        String field = "figures." + figure.code();
        BigDecimal value = told.value();
        FigureUnit unit = figure.unit();
        if (value != null && value.signum() < 0) {
            found.add(field, "This is less than nothing", "Give 0 or more");
        } else if (value != null && value.compareTo(unit.most()) > 0) {
            found.add(field, "This is more than can be", "Look whether it is counted in " + unit.words());
        } else if (value != null && value.scale() > unit.decimals()) {
            found.add(
                    field,
                    unit.decimals() == 0
                            ? "This is not a whole number"
                            : "This has more than two digits after the point",
                    unit.decimals() == 0 ? "Give a whole number" : "Round it to two digits after the point");
        }
        if (value != null && !told.applies()) {
            found.add(
                    field, "There is a number, and it says that this doesn’t apply to you", "Leave out one of the two");
        }
        found.optionalText(field + ".note", told.note(), LONGEST_NOTE);
    }

    private static void atMost(
            FieldProblems found, AnchorFigure part, AnchorFigure whole, Map<AnchorFigure, FigureTold> figures) {
        BigDecimal some = value(figures, part);
        BigDecimal all = value(figures, whole);
        if (some != null && all != null && some.compareTo(all) > 0) {
            found.add(
                    "figures." + part.code(),
                    "This is more than the whole, which is " + all.toPlainString() + " (“" + whole.words() + "”)",
                    "Count each of them in the whole too, or mend one of the two");
        }
        if (some != null
                && some.signum() > 0
                && !figures.getOrDefault(whole, FigureTold.NOTHING).applies()) {
            found.add(
                    "figures." + part.code(),
                    "This is a part of “" + whole.words() + "”, which you say doesn’t apply to you",
                    "Mend one of the two");
        }
    }

    private static void progression(FieldProblems found, AnchorDimension dimension, ProgressionTold told) {
        String field = "progression." + dimension.code();
        Integer level = told.level();
        if (level != null && ProgressionLevel.of(level).isEmpty()) {
            found.add(
                    field + ".level",
                    "There is no level " + level,
                    "Choose "
                            + Arrays.stream(ProgressionLevel.values())
                                    .map(known -> known.number() + " (" + known.words() + ")")
                                    .collect(Collectors.joining(", ")));
        } else if (level != null && told.reason() == null) {
            found.add(field + ".reason", "There is a level and no reason", "Say in a sentence what shows it");
        }
        found.optionalText(field + ".now", told.now(), LONGEST_WORDS);
        found.optionalText(field + ".next", told.next(), LONGEST_WORDS);
        found.optionalText(field + ".reason", told.reason(), LONGEST_WORDS);
    }

    /** What a part is a part of, where both are told. */
    static @Nullable BigDecimal wholeOf(AnchorFigure part, Map<AnchorFigure, FigureTold> figures) {
        return value(figures, part) == null
                ? null
                : part.whole().map(whole -> value(figures, whole)).orElse(null);
    }

    private static @Nullable BigDecimal value(Map<AnchorFigure, FigureTold> figures, AnchorFigure figure) {
        return figures.getOrDefault(figure, FigureTold.NOTHING).value();
    }
}
