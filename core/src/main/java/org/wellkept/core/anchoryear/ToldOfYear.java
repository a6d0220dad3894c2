package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * One thing that a return tells, for whoever takes out the data: a figure or a level, as its organisation told it and whoever
 * took over since.
 *
 * @param publishedOn null while it is not public
 */
public record ToldOfYear(
        OrganisationRef organisation,
        FinancialYear year,
        LocalDate sentOn,
        @Nullable LocalDate publishedOn,
        Answer answer) {

    /** What it is. */
    public sealed interface Answer {}

    /**
     * A figure.
     *
     * @param whole what it is a part of, or null
     * @param fewerThanFive 1 to 4 people whom this reader is not told apart; {@code told} holds no value then
     */
    public record OfFigure(
            AnchorFigure figure, FigureTold told, @Nullable BigDecimal whole, boolean fewerThanFive)
            implements Answer {}

    /** A level, or what is said of a dimension without one. */
    public record OfDimension(AnchorDimension dimension, ProgressionTold told) implements Answer {}
}
