package org.wellkept.ui.anchor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** What partners do as employers, buyers, landlords and neighbours, in the open. */
@WebServlet(AnchorAddress.OPEN + "/*")
public class AnchorServlet extends PageServlet {

    @Inject
    AnchorRollups rollups;

    @Inject
    HeadlinesReader headlines;

    @Inject
    Partnerships partnerships;

    @Override
    protected Reply answer(Asked asked) {
        return AnchorAddress.read(asked)
                .map(this::page)
                .orElseGet(() -> new Reply.Page("anchor/choose.jte", AnchorChoicePage.of(partnerships.all())));
    }

    private Reply page(AnchorAddress address) {
        FinancialYear asked = address.year();
        FinancialYear year = asked == null ? rollups.latest() : asked;
        AnchorFigure figure = address.figure();
        return figure == null
                ? Reply.of(
                        rollups.of(Actor.anyone(), address.kind(), address.slug(), year),
                        rollup -> new Reply.Page(
                                "anchor/open.jte",
                                OpenAnchorPage.of(rollup, headlines.open(rollup.circle(), year), partnerships.all())))
                : Reply.of(
                        rollups.records(Actor.anyone(), address.kind(), address.slug(), year, figure),
                        records -> new Reply.Page("anchor/records.jte", OpenFigurePage.of(records)));
    }
}
