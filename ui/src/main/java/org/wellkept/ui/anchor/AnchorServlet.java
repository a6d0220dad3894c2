package org.wellkept.ui.anchor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.procurement.Spending;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** What partners do as employers, buyers, landlords and neighbours, in the open. */
@WebServlet(AnchorAddress.OPEN + "/*")
public class AnchorServlet extends PageServlet {

    @Inject
    AnchorRollups rollups;

    @Inject
    Estates estates;

    @Inject
    Spending spending;

    @Inject
    HeadlinesReader headlines;

    @Inject
    Gathering gathering;

    @Inject
    Circles circles;

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
        return address.circle(gathering)
                .map(circle -> page(circle, year, address.figure()))
                .orElseGet(() -> Reply.refused(new Refusal.NotFound("circle")));
    }

    private Reply page(Circle circle, FinancialYear year, @Nullable ShownFigure figure) {
        Actor anyone = Actor.anyone();
        return switch (figure) {
            case null ->
                Reply.of(
                        rollups.of(anyone, circle.kind(), circle.slug(), year),
                        rollup -> new Reply.Page(
                                "anchor/open.jte",
                                OpenAnchorPage.of(
                                        rollup, headlines.gathered(anyone, circle, year), circles.around(circle))));
            case ShownFigure.Told(var told) ->
                Reply.of(
                        rollups.records(anyone, circle.kind(), circle.slug(), year, told),
                        records -> figure(OpenFigurePage.of(records, circles.around(circle))));
            case ShownFigure.Opened(var opened) ->
                figure(OpenFigurePage.of(estates.records(anyone, circle, year, opened), circles.around(circle)));
            case ShownFigure.Spent(var part) ->
                figure(OpenFigurePage.of(spending.rollup(anyone, circle, year), part, circles.around(circle)));
        };
    }

    private static Reply figure(OpenFigurePage page) {
        return new Reply.Page("anchor/records.jte", page);
    }
}
