package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationKind;

/** What is worth knowing of a contract and refuses nothing. Pure. */
final class ContractNotes {

    /** From April 2022 on, in procurement by NHS bodies (PPN 002). */
    private static final BigDecimal NHS_LEAST = BigDecimal.TEN;

    private static final Set<OrganisationKind> NHS = Set.of(OrganisationKind.ICB, OrganisationKind.NHS_TRUST);

    private ContractNotes() {}

    /**
     * @param buyer what kind of body buys
     * @param largerIsKnown whether the buyer has recorded the contract that this is a lot of
     */
    static List<ContractNote> of(
            ContractTerms terms,
            OrganisationKind buyer,
            boolean largerIsKnown,
            List<Twin> twins,
            @Nullable CountedElsewhere elsewhere) {
        List<ContractNote> notes = new ArrayList<>();
        BigDecimal weighting = terms.socialValue().weighting();
        if (weighting != null && NHS.contains(buyer) && weighting.compareTo(NHS_LEAST) < 0) {
            notes.add(new ContractNote(
                    "weighting",
                    "Social value had " + weighting.stripTrailingZeros().toPlainString()
                            + "% of the score. NHS buyers are expected to give net zero and social value at least 10%.",
                    "Check the figure. An award under the Provider Selection Regime follows rules of its own; then it"
                            + " can stand."));
        }
        BigDecimal value = terms.about().value();
        BigDecimal committed = terms.socialValue().committedValue();
        if (value != null && committed != null && committed.compareTo(value) > 0) {
            notes.add(new ContractNote(
                    "committedValue",
                    "More social value is committed (" + Pounds.words(committed) + ") than the contract is worth ("
                            + Pounds.words(value) + ").",
                    "Check that both are in pounds, and not one in thousands."));
        }
        if (terms.about().lotOf() != null && !largerIsKnown) {
            notes.add(new ContractNote(
                    "lotOf",
                    "No contract with the reference " + terms.about().lotOf() + " is recorded.",
                    "Record the larger contract, or correct the reference."));
        }
        if (!twins.isEmpty()) {
            notes.add(
                    new ContractNote(
                            "notice",
                            claimed(twins, elsewhere),
                            "If it is one contract, mark it as shared"
                                    + " and say who is the lead buyer. If it is not, correct the notice number, title or dates."));
        }
        return notes;
    }

    private static String claimed(List<Twin> twins, @Nullable CountedElsewhere elsewhere) {
        String others = twins.stream()
                .map(twin -> twin.organisation().name())
                .distinct()
                .collect(Collectors.joining(" and "));
        String same = twins.stream().allMatch(Twin::sameNotice)
                ? "the notice number is the same"
                : twins.stream().noneMatch(Twin::sameNotice)
                        ? "supplier, title and dates are the same"
                        : "the notice number, or supplier, title and dates, are the same";
        return "This contract is also recorded by " + others + ": " + same + ". "
                + (elsewhere == null
                        ? "In figures of several bodies it is counted once, under this one."
                        : elsewhere.sentence());
    }
}
