package org.wellkept.ui.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractNote;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.Twin;
import org.wellkept.ui.look.Words;

/** One contract as it is read in the workspace. What is not told is said to be so, where people look for it. */
public record ContractPage(
        List<ContractNote> notes,
        List<Fact> about,
        List<Fact> socialValue,
        @Nullable String committed,
        @Nullable String delivered,
        List<Link> twins,
        List<ContractRow> lots) {

    public ContractPage {
        notes = List.copyOf(notes);
        about = List.copyOf(about);
        socialValue = List.copyOf(socialValue);
        twins = List.copyOf(twins);
        lots = List.copyOf(lots);
    }

    public record Fact(String name, String value) {}

    public record Link(String href, String words) {}

    static ContractPage of(ContractDetails contract) {
        ContractTerms terms = contract.summary().terms();
        return new ContractPage(
                contract.notes(),
                about(terms),
                socialValue(terms.socialValue()),
                terms.socialValue().committed(),
                terms.socialValue().delivered(),
                contract.twins().stream().map(ContractPage::twin).toList(),
                contract.lots().stream()
                        .map(lot -> ContractRow.of(lot, ProcurementNavigation.one(lot.id())))
                        .toList());
    }

    private static Link twin(Twin twin) {
        return new Link(
                ProcurementNavigation.one(twin.id()), twin.organisation().name() + ": " + twin.title());
    }

    private static List<Fact> about(ContractTerms terms) {
        ContractAbout about = terms.about();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Reference", about.reference());
        facts.add(new Fact("What it is", about.kind().words()));
        facts.add(new Fact("When", ContractRow.when(about.starts(), about.ends())));
        facts.add(new Fact("Whole value", exactly(about.value())));
        add(facts, "Public notice", about.notice());
        add(facts, "A lot of", about.lotOf());
        facts.add(new Fact(
                "Supplier",
                terms.supplier().name() == null ? "Not told" : terms.supplier().name()));
        String kinds = ContractRow.kinds(terms.supplier().kinds());
        facts.add(new Fact("What the supplier is", kinds == null ? "Not told" : kinds));
        if (terms.pot().shared()) {
            facts.add(new Fact("Who pays", pot(terms.pot())));
        }
        return facts;
    }

    private static String pot(SharedPot pot) {
        return "Several organisations together" + (pot.with() == null ? "" : ", also " + pot.with())
                + (pot.leadBuyer() ? ". This one is the lead buyer" : "");
    }

    private static List<Fact> socialValue(SocialValue value) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Weight in the score", value.weighting() == null ? "Not told" : Words.number(value.weighting()) + "%"));
        facts.add(new Fact("Committed, in pounds", exactly(value.committedValue())));
        facts.add(new Fact("Delivered, in pounds", exactly(value.deliveredValue())));
        if (!value.codes().isEmpty()) {
            facts.add(new Fact("Codes", String.join(", ", value.codes())));
        }
        facts.add(new Fact(
                "Carbon reduction plan", value.carbonPlan() == null ? "Not told" : value.carbonPlan() ? "Yes" : "No"));
        if (value.carbonTonnes() != null) {
            facts.add(new Fact("Carbon to be saved", Words.number(value.carbonTonnes()) + " tonnes of CO2e"));
        }
        return facts;
    }

    private static String exactly(@Nullable BigDecimal amount) {
        return amount == null ? "Not told" : Pounds.exactly(amount);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}
