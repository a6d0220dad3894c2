package org.wellkept.ui.anchor;

import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** One figure with what each body told, in the open. */
public record OpenFigurePage(Frame frame, FigurePage figure) implements PublicPage {

    public static OpenFigurePage of(FigureRecords records) {
        String words = records.sum().figure().words();
        return new OpenFigurePage(
                Frame.of(
                        words + " in " + records.year().words() + ": "
                                + records.circle().name(),
                        "What each partner told of it.",
                        Place.ANCHOR),
                FigurePage.of(records, AnchorAddress::open));
    }
}
