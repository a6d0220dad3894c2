package org.wellkept.ui.anchor;

import java.util.List;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.estates.EstateRecords;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** One figure with the records behind it, in the open. */
public record OpenFigurePage(Frame frame, FigurePage figure) implements PublicPage {

    /** @param around the partnerships to which it belongs, as below */
    public static OpenFigurePage of(FigureRecords records, List<PartnershipRef> around) {
        return of(FigurePage.of(records, Face.OPEN), around);
    }

    public static OpenFigurePage of(EstateRecords records, List<PartnershipRef> around) {
        return of(FigurePage.of(records, Face.OPEN), around);
    }

    public static OpenFigurePage of(ProcurementRollup buying, SpendPart part, List<PartnershipRef> around) {
        return of(FigurePage.of(buying, part, Face.OPEN), around);
    }

    private static OpenFigurePage of(FigurePage figure, List<PartnershipRef> around) {
        return new OpenFigurePage(
                Frame.of(
                                figure.words() + " in " + figure.year() + ": " + figure.name(),
                                "What it is made of, one by one.",
                                Place.ANCHOR)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                figure);
    }
}
