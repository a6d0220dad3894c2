package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.ToldOfYear;
import org.wellkept.core.anchoryear.ToldOfYear.OfDimension;
import org.wellkept.core.anchoryear.ToldOfYear.OfFigure;
import org.wellkept.ui.transparency.DataColumn;

/** The columns of the open data of yearly returns, in their order: a row for each figure and for each level. */
public enum AnchorYearColumn implements DataColumn<ToldOfYear> {
    ORGANISATION(
            "organisation",
            "The short name of the body that told it, as in its address.",
            Kind.TEXT,
            row -> row.organisation().slug()),
    ORGANISATION_NAME(
            "organisationName",
            "That body’s name.",
            Kind.TEXT,
            row -> row.organisation().name()),
    YEAR(
            "year",
            "The financial year, from 1 April to 31 March: 2025-26.",
            Kind.TEXT,
            row -> row.year().code()),
    WHAT("what", "figure, or level: how far the body says it has come.", Kind.TEXT, row -> switch (row.answer()) {
        case OfFigure figure -> "figure";
        case OfDimension level -> "level";
    }),
    NAME("name", "Which figure, or in what it gives itself a level.", Kind.TEXT, row -> switch (row.answer()) {
        case OfFigure(var figure, var told, var whole, var guarded) -> figure.code();
        case OfDimension(var dimension, var told) -> dimension.code();
    }),
    WORDS("words", "The same in words.", Kind.TEXT, row -> switch (row.answer()) {
        case OfFigure(var figure, var told, var whole, var guarded) -> figure.words();
        case OfDimension(var dimension, var told) -> dimension.words();
    }),
    VALUE(
            "value",
            "The number, or the level from 1 to 4. Empty is not known, never nothing. Levels are not for adding up.",
            Kind.NUMBER,
            row -> switch (row.answer()) {
                case OfFigure(var figure, var told, var whole, var guarded) -> plain(told.value());
                case OfDimension(var dimension, ProgressionTold told) ->
                    told.level() == null ? null : String.valueOf(told.level());
            }),
    UNIT(
            "unit",
            "What a figure counts: people, posts, tonnes, pounds, homes or hours.",
            Kind.TEXT,
            row -> figure(row, figure -> figure.figure().unit().code())),
    WHOLE(
            "whole",
            "What the number is a part of, as the same return tells it: take a share of this alone.",
            Kind.NUMBER,
            row -> figure(row, figure -> plain(figure.whole()))),
    APPLIES(
            "applies",
            "false when the body says that the figure doesn’t apply to it.",
            Kind.TRUTH,
            row -> figure(row, figure -> Boolean.toString(figure.told().applies()))),
    FEWER_THAN_FIVE(
            "fewerThanFive",
            "true when there are 1 to 4 people, and the number is not shown so that nobody is found out.",
            Kind.TRUTH,
            row -> figure(row, figure -> Boolean.toString(figure.fewerThanFive()))),
    NOTE(
            "note",
            "What the body adds to a figure, or why it gives itself the level.",
            Kind.TEXT,
            row -> switch (row.answer()) {
                case OfFigure(var figure, var told, var whole, var guarded) -> told.note();
                case OfDimension(var dimension, var told) -> told.reason();
            }),
    NOW("now", "Where it says it is.", Kind.TEXT, row -> level(row, ProgressionTold::now)),
    NEXT("next", "What it says comes next.", Kind.TEXT, row -> level(row, ProgressionTold::next)),
    SENT_ON(
            "sentOn",
            "The day on which the return was first sent to partners.",
            Kind.TEXT,
            row -> row.sentOn().toString());

    // every one of them captures nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Definition<ToldOfYear> definition;

    AnchorYearColumn(String heading, String meaning, Kind kind, Function<ToldOfYear, @Nullable String> value) {
        this.definition = new Definition<>(heading, meaning, kind, value);
    }

    @Override
    public Definition<ToldOfYear> definition() {
        return definition;
    }

    private static @Nullable String figure(ToldOfYear row, Function<OfFigure, @Nullable String> part) {
        return row.answer() instanceof OfFigure figure ? part.apply(figure) : null;
    }

    private static @Nullable String level(ToldOfYear row, Function<ProgressionTold, @Nullable String> part) {
        return row.answer() instanceof OfDimension(var dimension, var told) ? part.apply(told) : null;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
