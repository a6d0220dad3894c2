package org.wellkept.ui.livingwage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The open page of the Living Wage: what it is, how much it is, and which partners pay it.
 *
 * @param rate how much it is, or null where that is not known
 * @param others the partnerships to choose from, where there are several
 * @param name of the partnership whose partners are shown, or null while none is chosen
 * @param table null while no partnership is chosen
 */
public record PublicLivingWagePage(
        Frame frame,
        @Nullable String rate,
        List<Choice> others,
        @Nullable String name,
        @Nullable WageTable table) implements PublicPage {

    public static final String ADDRESS = "/anchor/living-wage";

    public PublicLivingWagePage {
        others = List.copyOf(others);
    }

    /** A partnership, with the address of its page. */
    public record Choice(String name, String href, boolean shown) {}

    static PublicLivingWagePage of(
            @Nullable LivingWageRate rate,
            List<PartnershipRef> living,
            @Nullable PartnershipRef shown,
            @Nullable WageTable table) {
        return new PublicLivingWagePage(
                Frame.of(
                                "Living Wage",
                                "Which partners pay the Living Wage, and how many people that reaches.",
                                Place.ANCHOR)
                        .noticing(shown == null ? List.of() : List.of(shown.about())),
                rate == null ? null : WageWords.rate(rate),
                living.size() < 2
                        ? List.of()
                        : living.stream()
                                .map(partnership -> new Choice(
                                        partnership.name(),
                                        Links.with(ADDRESS, Map.of("partnership", partnership.slug())),
                                        partnership.equals(shown)))
                                .toList(),
                shown == null ? null : shown.name(),
                table);
    }
}
