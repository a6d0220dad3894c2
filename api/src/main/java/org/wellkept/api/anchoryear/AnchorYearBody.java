package org.wellkept.api.anchoryear;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.api.json.Given;
import org.wellkept.core.Version;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYearRead.Correction;
import org.wellkept.core.anchoryear.AnchorYearRead.FigureRead;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionCheck;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.TellAnchorYear;
import org.wellkept.core.dates.FinancialYear;

/**
 * A yearly return.
 *
 * @param year such as {@code 2025-26}
 * @param small whether the organisation is asked less
 * @param figures those that were told
 * @param corrections what was changed after it was sent, latest first
 */
record AnchorYearBody(
        @JsonIgnore Version version,
        String organisation,
        String year,
        AnchorYearState state,
        boolean small,
        List<FigureBody> figures,
        List<ProgressionBody> progression,
        List<ProgressionCheck> checks,
        List<Correction> corrections,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate publishedOn)
        implements Versioned {

    /** One figure. */
    record FigureBody(
            AnchorFigure figure,
            @Nullable BigDecimal value,
            boolean applies,
            boolean fewerThanFive,
            @Nullable String note) {

        static FigureBody of(AnchorFigure figure, FigureRead read) {
            FigureTold told = read.told();
            return new FigureBody(figure, told.value(), told.applies(), read.fewerThanFive(), told.note());
        }
    }

    /** How far an organisation says it has come in a dimension. */
    record ProgressionBody(
            AnchorDimension dimension,
            @Nullable Integer level,
            @Nullable String now,
            @Nullable String next,
            @Nullable String reason) {

        static ProgressionBody of(AnchorDimension dimension, ProgressionTold told) {
            return new ProgressionBody(dimension, told.level(), told.now(), told.next(), told.reason());
        }
    }

    static AnchorYearBody of(AnchorYearRead read) {
        return new AnchorYearBody(
                read.version(),
                read.organisation().slug(),
                read.year().code(),
                read.state(),
                read.small(),
                Arrays.stream(AnchorFigure.values())
                        .filter(read.figures()::containsKey)
                        .map(figure -> FigureBody.of(figure, read.figure(figure)))
                        .toList(),
                Arrays.stream(AnchorDimension.values())
                        .filter(read.progression()::containsKey)
                        .map(dimension -> ProgressionBody.of(dimension, read.progression(dimension)))
                        .toList(),
                read.checks(),
                read.corrections(),
                read.sentOn(),
                read.publishedOn());
    }

    /** What was sent, as a whole: what is left out is not told. */
    static TellAnchorYear read(String organisation, FinancialYear year, Version version, ObjectNode sent) {
        Given given = Given.of(sent);
        Map<AnchorFigure, FigureTold> figures = new EnumMap<>(AnchorFigure.class);
        given.parts("figures", part -> {
            AnchorFigure figure = part.choice("figure", AnchorFigure.class);
            // a figure that applies says nothing of it
            boolean applies = !part.has("applies") || part.flag("applies");
            if (figures.put(figure, new FigureTold(part.number("value"), applies, part.optionalText("note"))) != null) {
                part.note(part.field("figure"), "The figure is told twice", "Leave one of them out");
            }
            return figure;
        });
        Map<AnchorDimension, ProgressionTold> progression = new EnumMap<>(AnchorDimension.class);
        given.parts("progression", part -> {
            AnchorDimension dimension = part.choice("dimension", AnchorDimension.class);
            ProgressionTold told = new ProgressionTold(
                    part.has("level") ? (Integer) part.wholeNumber("level", 1) : null,
                    part.optionalText("now"),
                    part.optionalText("next"),
                    part.optionalText("reason"));
            if (progression.put(dimension, told) != null) {
                part.note(part.field("dimension"), "The dimension is named twice", "Leave one of them out");
            }
            return dimension;
        });
        TellAnchorYear command =
                new TellAnchorYear(organisation, year, version, figures, progression, given.optionalText("reason"));
        given.done();
        return command;
    }
}
