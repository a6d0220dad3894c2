package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.estates.EstatesNavigation;
import org.wellkept.ui.estates.RoomsPage;
import org.wellkept.ui.livingwage.LivingWageNavigation;
import org.wellkept.ui.livingwage.PublicLivingWagePage;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.procurement.ProcurementNavigation;
import org.wellkept.ui.procurement.PublicSpendingPage;
import org.wellkept.ui.transparency.Links;

/**
 * The handful of figures that a board would quote: of the Living Wage, of where money stays, of social value and of rooms. Each
 * stands with how many told it, and leads to its records; what nobody told is left out here and named elsewhere.
 */
public record Headlines(List<Headline> all) {

    /** Where nothing was gathered. */
    public static final Headlines NONE = new Headlines(List.of());

    public Headlines {
        all = List.copyOf(all);
    }

    /**
     * A figure in a sentence.
     *
     * @param coverage how many told it; null for one body alone
     * @param href to the records behind it
     */
    public record Headline(
            String heading, String sentence, @Nullable String coverage, String href) {}

    /** @param open whether it is for an open page, or else for the workspace */
    static Headlines of(LivingWageRollup wage, ProcurementRollup buying, EstateRollup estates, boolean open) {
        Circle circle = buying.circle();
        boolean alone = circle.kind() == Circle.Kind.ORGANISATION;
        List<Headline> all = new ArrayList<>();
        boolean over = wage.on().equals(buying.year().to());
        wage(wage, alone, over, wageHref(circle, open)).ifPresent(all::add);
        String spending = spendingHref(buying, open);
        for (SpendPart part : List.of(SpendPart.INNER, SpendPart.VCSE)) {
            spend(part, buying, alone, spending).ifPresent(all::add);
        }
        weighting(buying, alone, spending).ifPresent(all::add);
        rooms(estates, alone, over, open).ifPresent(all::add);
        return new Headlines(all);
    }

    private static Optional<Headline> wage(LivingWageRollup wage, boolean alone, boolean over, String href) {
        int accredited = wage.accredited() + wage.inPhases();
        if (wage.said() == 0 || (alone && accredited == 0)) {
            return Optional.empty();
        }
        String phases = wage.inPhases() == 0 ? "" : ", " + Words.spelled(wage.inPhases()) + " of them in phases";
        Integer staff = wage.staffCovered().sum();
        String reached = staff == null
                ? ""
                : (over ? " That covered " : " That covers ") + Words.count(staff, "person", "people") + " at work.";
        return Optional.of(new Headline(
                "The Living Wage",
                (alone
                                ? "It " + (over ? "was accredited at the end of the year" : "is accredited")
                                        + (wage.inPhases() > 0 ? ", in phases." : ".")
                                : Words.of(accredited, wage.partners()) + " partners "
                                        + (over
                                                ? Words.form(accredited, "was", "were")
                                                        + " accredited at the end of the year"
                                                : Words.form(accredited, "is", "are") + " accredited")
                                        + phases + ".")
                        + reached,
                alone
                        ? null
                        : Words.of(wage.said(), wage.partners()) + " partners "
                                + (over ? "said how they stood." : "say how they stand."),
                href));
    }

    private static Optional<Headline> spend(SpendPart part, ProcurementRollup buying, boolean alone, String href) {
        SpendFigures.Part figure = buying.spend().parts().stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .orElseThrow();
        if (figure.told() == 0) {
            return Optional.empty();
        }
        String share = Pounds.share(figure.spent(), figure.base()) + " of " + Pounds.words(figure.base()) + " "
                + (part == SpendPart.INNER ? "was spent close to home." : "went to charities and community groups.");
        return Optional.of(new Headline(
                part == SpendPart.INNER ? "Money that stays near" : "Money for charities and community groups",
                share + change(figure.sinceBaseline()),
                alone ? null : Words.of(figure.told(), buying.bodies()) + " partners tell it.",
                href));
    }

    /** Over the same bodies in both years. */
    private static String change(SpendFigures.Change change) {
        if (change.bodies() == 0) {
            return "";
        }
        String since = change.since().size() == 1
                ? "Since " + change.since().getFirst().words()
                : "Since each one’s first year";
        int points = change.points();
        return " " + since
                + (points == 0
                        ? " the share is about the same."
                        : " the share " + (points > 0 ? "rose" : "fell") + " by "
                                + Words.count(Math.abs(points), "percentage point", "percentage points") + ".");
    }

    private static Optional<Headline> weighting(ProcurementRollup buying, boolean alone, String href) {
        ContractFigures contracts = buying.contracts();
        if (contracts.weightingTold() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Headline(
                "Social value in contracts",
                Words.of(contracts.weightingEnough(), contracts.weightingTold()) + " contracts whose weighting is told"
                        + " give social value at least 10%.",
                alone ? null : Words.of(contracts.answered(), buying.bodies()) + " partners list their contracts.",
                href));
    }

    private static Optional<Headline> rooms(EstateRollup estates, boolean alone, boolean over, boolean open) {
        int cheap = estates.freeSpaces() + estates.lowCostSpaces();
        if (estates.ofSpaces().answered() == 0) {
            return Optional.empty();
        }
        BigDecimal used = estates.hoursUsed();
        BigDecimal counted = estates.hoursCounted();
        String hours = used == null || counted == null || counted.signum() == 0
                ? ""
                : " Of " + Words.number(counted.longValue()) + " hours that were counted, "
                        + Words.number(used.longValue()) + " were used.";
        return Optional.of(new Headline(
                "Rooms for others",
                Words.count(cheap, "room", "rooms")
                        + (over
                                ? " could be had free or at low cost at the end of the year."
                                : " can be had free or at low cost.")
                        + hours,
                alone
                        ? null
                        : Words.of(
                                        estates.ofSpaces().answered(),
                                        estates.ofSpaces().bodies()) + " partners list their places.",
                open ? RoomsPage.ADDRESS : EstatesNavigation.PATH));
    }

    private static String wageHref(Circle circle, boolean open) {
        Map<String, String> which =
                circle.kind() == Circle.Kind.PARTNERSHIP ? Map.of("partnership", circle.slug()) : Map.of();
        return Links.with(open ? PublicLivingWagePage.ADDRESS : LivingWageNavigation.PATH, which);
    }

    private static String spendingHref(ProcurementRollup buying, boolean open) {
        Circle circle = buying.circle();
        String parameter = switch (circle.kind()) {
            case PARTNERSHIP -> "partnership";
            case BOARD -> "board";
            case ORGANISATION -> "organisation";
        };
        return Links.with(
                open ? PublicSpendingPage.ADDRESS : ProcurementNavigation.LIST_PATH,
                new TreeMap<>(
                        Map.of(parameter, circle.slug(), "year", buying.year().code())));
    }
}
