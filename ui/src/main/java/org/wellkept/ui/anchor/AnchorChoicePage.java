package org.wellkept.ui.anchor;

import java.util.List;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** Where somebody chooses whose good neighbours they want to see. */
public record AnchorChoicePage(Frame frame, List<Choice> choices) implements PublicPage {

    public AnchorChoicePage {
        choices = List.copyOf(choices);
    }

    public record Choice(String name, String href) {}

    public static AnchorChoicePage of(List<PartnershipRef> partnerships) {
        return new AnchorChoicePage(
                Frame.of(
                        "Good neighbours",
                        "What public bodies and charities do as employers, buyers, landlords and neighbours.",
                        Place.ANCHOR),
                partnerships.stream()
                        .filter(partnership -> !partnership.asPublished())
                        .map(partnership -> new Choice(
                                partnership.name(),
                                AnchorAddress.of(Circle.Kind.PARTNERSHIP, partnership.slug())
                                        .open()))
                        .toList());
    }
}
