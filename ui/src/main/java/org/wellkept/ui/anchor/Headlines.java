package org.wellkept.ui.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.look.Words;

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

    static Headlines of(Gathered gathered, Face face) {
        ProcurementRollup buying = gathered.buying();
        Circle circle = buying.circle();
        boolean alone = circle.kind() == Circle.Kind.ORGANISATION;
        List<Headline> all = new ArrayList<>();
        boolean over = gathered.wage().on().equals(buying.year().to());
        wage(gathered.wage(), alone, over, face.livingWage(circle, buying.year()))
                .ifPresent(all::add);
        AnchorAddress here = AnchorAddress.of(circle.kind(), circle.slug()).in(buying.year());
        for (SpendPart part : List.of(SpendPart.INNER, SpendPart.VCSE)) {
            spend(part, buying, alone, face.figures(here.showing(new ShownFigure.Spent(part))))
                    .ifPresent(all::add);
        }
        weighting(buying, alone, face.contracts(circle, buying.year(), ContractFigure.WEIGHTING_TOLD))
                .ifPresent(all::add);
        rooms(gathered.estates(), alone, over, face.figures(here.showing(new ShownFigure.Opened(EstateFigure.SPACES))))
                .ifPresent(all::add);
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

    private static Optional<Headline> spend(SpendPart asked, ProcurementRollup buying, boolean alone, String href) {
        SpendFigures.Part part = SpendWords.part(buying, asked);
        if (part.told() == 0) {
            return Optional.empty();
        }
        String change = SpendWords.change(part.sinceBaseline());
        return Optional.of(new Headline(
                SpendWords.heading(asked),
                SpendWords.share(part)
                        + (asked == SpendPart.INNER
                                ? " was spent close to home."
                                : " went to charities and community groups.")
                        + (change == null ? "" : " " + change),
                SpendWords.coverage(part, buying, alone),
                href));
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

    private static Optional<Headline> rooms(EstateRollup estates, boolean alone, boolean over, String href) {
        int cheap = estates.freeSpaces() + estates.lowCostSpaces();
        if (estates.ofSpaces().answered() == 0) {
            return Optional.empty();
        }
        String used = EstateWords.used(estates.hoursUsed(), estates.hoursCounted());
        return Optional.of(new Headline(
                "Rooms for others",
                Words.count(cheap, "room", "rooms")
                        + (over
                                ? " could be had free or at low cost at the end of the year."
                                : " can be had free or at low cost.")
                        + (used == null ? "" : " " + used),
                EstateWords.coverage(EstateFigure.SPACES, estates, alone),
                href));
    }
}
