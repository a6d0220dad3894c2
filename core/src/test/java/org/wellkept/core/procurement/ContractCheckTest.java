package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.OrganisationRef;

class ContractCheckTest {

    @Test
    void a_title_alone_can_be_kept() {
        assertThat(ContractCheck.problems(ContractTerms.titled("School meals"))).isEmpty();
    }

    @Test
    void everything_that_cannot_be_is_named_at_once_with_how_to_mend_it() {
        ContractTerms terms = new ContractTerms(
                new ContractAbout(
                        "C-1",
                        null,
                        " ",
                        ContractKind.CONTRACT,
                        "C-1",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 3, 31),
                        new BigDecimal("-1")),
                new Supplier("x".repeat(301), Set.of()),
                new SocialValue(
                        new BigDecimal("110"),
                        null,
                        new BigDecimal("0.001"),
                        null,
                        new BigDecimal("1000000000000"),
                        List.of("NT1", "a,b"),
                        null,
                        new BigDecimal("-3")),
                new SharedPot(false, "Vale", true));

        assertThat(ContractCheck.problems(terms))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "title",
                        "lotOf",
                        "ends",
                        "value",
                        "supplier",
                        "weighting",
                        "committedValue",
                        "deliveredValue",
                        "codes",
                        "carbonTonnes",
                        "sharedWith",
                        "leadBuyer");
        assertThat(ContractCheck.problems(terms))
                .extracting(FieldProblem::problem, FieldProblem::mend)
                .contains(
                        tuple(
                                "A weighting of 110% is more than the whole score",
                                "Give what social value had of the whole score, from 0 to 100"),
                        tuple(
                                "The contract ends before it starts",
                                "Give a day on or after 1 April 2026, or correct the start"));
    }

    @Test
    void a_low_weighting_of_an_nhs_buyer_is_noted_and_of_others_is_not() {
        ContractTerms low = weighted("5");

        assertThat(notes(low, OrganisationKind.ICB))
                .singleElement()
                .satisfies(note -> assertThat(note.note())
                        .isEqualTo(
                                "Social value had 5% of the score. NHS buyers are expected to give net zero and social"
                                        + " value at least 10%."));
        assertThat(notes(low, OrganisationKind.NHS_TRUST)).hasSize(1);
        assertThat(notes(low, OrganisationKind.UPPER_TIER_COUNCIL)).isEmpty();
        assertThat(notes(weighted("10"), OrganisationKind.ICB)).isEmpty();
        assertThat(notes(ContractTerms.titled("Beds"), OrganisationKind.ICB)).isEmpty();
    }

    @Test
    void who_else_claims_it_is_named_with_where_it_counts() {
        Twin twin =
                new Twin(UUID.randomUUID(), new OrganisationRef("vale", "Vale Borough Council", true), "Meals", true);

        assertThat(ContractNotes.of(
                                weighted("10"),
                                OrganisationKind.ICB,
                                true,
                                List.of(twin),
                                new CountedElsewhere(twin.organisation(), CountedElsewhere.Because.LEAD_BUYER))
                        .getFirst()
                        .note())
                .isEqualTo(
                        "This contract is also recorded by Vale Borough Council: the notice number is the same. It is"
                                + " counted once, under Vale Borough Council: it is marked as the lead buyer.");
    }

    private static List<ContractNote> notes(ContractTerms terms, OrganisationKind buyer) {
        return ContractNotes.of(terms, buyer, true, List.of(), null);
    }

    private static ContractTerms weighted(String weighting) {
        return ContractTerms.titled("Meals")
                .with(new SocialValue(new BigDecimal(weighting), null, null, null, null, List.of(), null, null));
    }
}
