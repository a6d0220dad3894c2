package org.wellkept.ui.anchor;

import java.util.List;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.procurement.ContractDataServlet;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * What yearly returns come to, in the open.
 *
 * @param data what can be taken of it
 */
public record OpenAnchorPage(Frame frame, AnchorOverview overview, List<Data> data) implements PublicPage {

    public OpenAnchorPage {
        data = List.copyOf(data);
    }

    /** Data of the same bodies. */
    public record Data(String what, String csv, String json) {

        private static Data of(String what, String address, Circle circle) {
            return new Data(
                    what,
                    Links.with(address + ".csv", AnchorNavigation.whose(circle)),
                    Links.with(address + ".json", AnchorNavigation.whose(circle)));
        }
    }

    /** @param around the partnerships to which it belongs */
    public static OpenAnchorPage of(AnchorRollup rollup, Gathered gathered, List<PartnershipRef> around) {
        return new OpenAnchorPage(
                Frame.of(
                                "Good neighbours in " + rollup.year().words() + ": "
                                        + rollup.circle().name(),
                                "What partners do as employers, buyers, landlords and neighbours, and how many told it.",
                                Place.ANCHOR)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                AnchorOverview.of(rollup, gathered, Face.OPEN),
                List.of(
                        Data.of("What was told of all years", AnchorYearDataServlet.ADDRESS, rollup.circle()),
                        Data.of("All contracts", ContractDataServlet.ADDRESS, rollup.circle())));
    }
}
