package org.wellkept.ui.livingwage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
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
 * @param table null while it is not chosen whose partners are shown
 */
public record PublicLivingWagePage(
        Frame frame,
        @Nullable String rate,
        List<Choice> others,
        @Nullable WageTable table) implements PublicPage {

    public static final String ADDRESS = "/anchor/living-wage";

    public PublicLivingWagePage {
        others = List.copyOf(others);
    }

    /** A partnership, with the address of its page. */
    public record Choice(String name, String href, boolean shown) {}

    /** How the bodies of a circle stood at the end of a year, or stand while it goes on. */
    public static String of(Circle circle, FinancialYear year) {
        return Links.with(ADDRESS, LivingWageNavigation.parameters(circle, year));
    }

    /** @param around the partnerships of whose partners it is; empty while that is not chosen */
    static PublicLivingWagePage of(
            @Nullable LivingWageRate rate,
            List<PartnershipRef> living,
            List<PartnershipRef> around,
            @Nullable WageTable table) {
        return new PublicLivingWagePage(
                Frame.of(
                                "Living Wage",
                                "Which partners pay the Living Wage, and how many people that reaches.",
                                Place.ANCHOR)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                rate == null ? null : WageWords.rate(rate),
                living.size() < 2
                        ? List.of()
                        : living.stream()
                                .map(partnership -> new Choice(
                                        partnership.name(),
                                        Links.with(ADDRESS, Map.of("partnership", partnership.slug())),
                                        around.contains(partnership)))
                                .toList(),
                table);
    }
}
