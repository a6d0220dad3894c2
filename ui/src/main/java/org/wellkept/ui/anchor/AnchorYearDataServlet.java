package org.wellkept.ui.anchor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open data of yearly returns. */
@WebServlet({AnchorYearDataServlet.ADDRESS + ".csv", AnchorYearDataServlet.ADDRESS + ".json"})
public class AnchorYearDataServlet extends PageServlet {

    /** Without its ending. */
    public static final String ADDRESS = "/data/anchor-years";

    @Inject
    AnchorRollups rollups;

    @Inject
    Circles circles;

    @Override
    protected Reply answer(Asked asked) {
        FinancialYear year =
                asked.value(AnchorNavigation.YEAR).flatMap(FinancialYear::read).orElse(null);
        // a slip in a name must not look like an empty file
        return Reply.of(
                circles.named(asked.value("organisation"), asked.value("board"), asked.value("partnership")),
                named -> OpenDataWriter.download(
                        asked.address(),
                        "anchor-years",
                        List.of(AnchorYearColumn.values()),
                        rows -> rollups.export(Actor.anyone(), named.orElse(null), year, rows)));
    }
}
