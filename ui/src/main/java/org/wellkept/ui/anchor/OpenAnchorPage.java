package org.wellkept.ui.anchor;

import java.util.List;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** What yearly returns come to, in the open. */
public record OpenAnchorPage(Frame frame, AnchorOverview overview) implements PublicPage {

    /** @param around the partnerships to which it belongs */
    public static OpenAnchorPage of(AnchorRollup rollup, Gathered gathered, List<PartnershipRef> around) {
        return new OpenAnchorPage(
                Frame.of(
                                "Good neighbours in " + rollup.year().words() + ": "
                                        + rollup.circle().name(),
                                "What partners do as employers, buyers, landlords and neighbours, and how many told it.",
                                Place.ANCHOR)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                AnchorOverview.of(rollup, gathered, Face.OPEN));
    }
}
