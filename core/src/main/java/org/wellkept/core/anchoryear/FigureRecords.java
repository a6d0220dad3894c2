package org.wellkept.core.anchoryear;

import java.util.List;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.FigureSum;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;

/**
 * One figure of a roll-up with the records behind it.
 *
 * @param sum as it stands in the roll-up
 * @param told by the body under which it counts
 * @param notTold the bodies that are asked for it and did not answer, by name; named to partners alone
 */
public record FigureRecords(
        Circle circle, FinancialYear year, FigureSum sum, List<BodyFigure> told, List<Body> notTold) {

    public FigureRecords {
        told = List.copyOf(told);
        notTold = List.copyOf(notTold);
    }
}
