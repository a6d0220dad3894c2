package org.wellkept.ui.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.ICB;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;

import com.vaadin.flow.router.QueryParameters;
import gg.jte.generated.precompiled.procurement.JtecontractGenerated;
import gg.jte.generated.precompiled.procurement.JtelistGenerated;
import gg.jte.generated.precompiled.procurement.JtespendingGenerated;
import gg.jte.generated.precompiled.procurement.JteyearsGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractDetails;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.procurement.WriteSpend;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class SpendingPagesTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Contracts contracts = bench.door(Contracts.class);
    private final Spending spending = bench.door(Spending.class);
    private Wellshire wellshire;
    private Actor lead;

    @BeforeEach
    void start() {
        bench.startAfresh();
        // bodies count in years before whose end they had joined
        bench.clock().set(LocalDate.of(2024, 1, 8));
        wellshire = Wellshire.in(bench);
        bench.clock().set(TestClock.FIRST_DAY);
        lead = wellshire.lead(COUNTY);
    }

    @Test
    void the_open_page_teaches_while_nothing_is_told() {
        assertThat(open(ContractFilter.ALL))
                .contains(
                        "Nothing is told for 2025/26 yet",
                        "No published contract",
                        "This place is made up.",
                        "/anchor/spending?partnership=northmoor");
    }

    @Test
    void the_open_page_says_what_stayed_with_how_many_tell_it_and_draws_it_with_its_table() {
        spend(lead, COUNTY, YEAR.previous(), "100", "28.4", true);
        spend(lead, COUNTY, YEAR, "112", "38.4", false);
        meals(lead, COUNTY, "4200000");
        meals(wellshire.lead(ICB), ICB, "4200000");

        String html = open(ContractFilter.ALL);

        assertThat(Jsoup.parse(html).text())
                .contains("What the partners of Wellshire and Vale bought and spent in 2025/26")
                .contains("1 of 6 partners tell what they spent: £112.0m together.")
                .contains("£38.4m of £112.0m (34%) was spent in Wellshire city.")
                .contains("Since 2024/25, the share kept in Wellshire city rose by 6 percentage points.")
                .contains("5 of 6 partners have not told what they spent in 2025/26.")
                .contains("2 of 6 partners tell of contracts. 1 contract runs in 2025/26. 1 more record tells of a"
                        + " contract that another partner records too: each counts once.")
                .contains("1 of 1 contracts tell a value: £4.2m together")
                .contains("£4.2m of it goes to suppliers marked as: local.")
                .contains("1 of 1 contracts that tell the weight of social value give it at least 10% of the score.")
                .contains(
                        "Also recorded by Wellshire County Council. It is counted once, under Wellshire County Council: it"
                                + " recorded the contract first.")
                .contains("In Wellshire city £38.4m 34%");
        Document page = Jsoup.parse(html);
        assertThat(page.select("svg[role=img] > title, svg[role=img] > desc")).hasSize(2);
        assertThat(page.select("table > caption")).hasSize(1);
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]")).allMatch(element -> ids.add(element.id()));
        assertThat(page.select("a[href*=figure=weightingEnough]").attr("href"))
                .isEqualTo(
                        "/anchor/spending?partnership=wellshire-and-vale&year=2025-26&figure=weightingEnough#contracts");
    }

    @Test
    void a_figure_leads_to_its_contracts_alone() {
        meals(lead, COUNTY, "4200000");
        publish(lead, COUNTY, ContractTerms.titled("Bread").with(about("Bread", null)));

        String html = open(new ContractFilter(null, null, null, null, null, ContractFigure.VALUE_TOLD, null));

        assertThat(html)
                .contains("School meals", "With a value", "Show all contracts of the year")
                .doesNotContain("<h3>Bread");
        assertThat(open(ContractFilter.ALL)).contains("School meals", "<h3>Bread");
    }

    @Test
    void the_list_in_the_workspace_teaches_and_then_says_what_it_shows() {
        assertThat(list(ContractAddress.ALL)).contains("No contract is here yet", "anchor/contracts/new");
        contracts
                .record(lead, new RecordContract(COUNTY, ContractTerms.titled("Bread")))
                .orThrow();

        ContractAddress narrowed = ContractAddress.read(
                new QueryParameters(Map.of("organisation", List.of(COUNTY), "year", List.of("2025-26"))));
        assertThat(narrowed.location()).isEqualTo("anchor/contracts?organisation=" + COUNTY + "&year=2025-26");
        assertThat(list(narrowed)).contains("Nothing fits", "Running in 2025/26");
        assertThat(list(ContractAddress.ALL))
                .contains("Bread", "Only your organisation", "Value not told", "Dates not told");
        assertThat(page(ContractAddress.ALL).summary()).isEqualTo("1 contract.");
    }

    @Test
    void a_contract_shows_what_is_not_told_and_what_is_worth_a_look() {
        ContractDetails recorded = contracts
                .record(
                        wellshire.lead(ICB),
                        new RecordContract(
                                ICB,
                                ContractTerms.titled("Beds")
                                        .with(new SocialValue(
                                                new BigDecimal("5"), null, null, null, null, List.of(), null, null))))
                .orThrow();
        ContractPage page = ContractPage.of(recorded);

        assertThat(html(output -> JtecontractGenerated.render(output, null, page)))
                .contains("Social value had 5% of the score. NHS buyers", "Whole value", "Not told");
    }

    @Test
    void the_years_of_an_organisation_read_as_sentences() {
        SpendPage nothing = SpendPage.of(List.of());
        assertThat(html(output -> JteyearsGenerated.render(output, null, nothing)))
                .contains("Nothing is told yet");
        spend(lead, COUNTY, YEAR, "112", "38.4", true);
        SpendPage page = SpendPage.of(spending.of(lead, COUNTY).orThrow());

        assertThat(html(output -> JteyearsGenerated.render(output, null, page)))
                .contains("2025/26", "The baseline year", "Everyone can read it", "£38.4m of £112.0m (34%)")
                .contains("anchor/contracts/spend?organisation=" + COUNTY);
    }

    @Test
    void a_bar_shows_what_is_told_and_no_more() {
        assertThat(SpendBar.of("a", "Where", terms("100", null, false))).isEmpty();
        assertThat(SpendBar.of("a", "Where", terms("0", "0", false))).isEmpty();
        assertThat(SpendBar.of("a", "Where", terms("100", "25", false))).hasValueSatisfying(bar -> {
            assertThat(bar.parts())
                    .containsExactly(
                            new SpendBar.Part("inner", "0.000%", "25.000%"),
                            new SpendBar.Part("rest", "25.000%", "75.000%"));
            assertThat(bar.description()).contains("In Wellshire city: £25.0m (25%)", "Elsewhere: £75.0m (75%)");
        });
    }

    private String open(ContractFilter asked) {
        Circle circle = bench.door(Gathering.class).ofPartnership(PARTNERSHIP).orElseThrow();
        ContractAddress address = PublicSpendingPage.of(new ContractAddress(asked, null), circle, YEAR);
        PublicSpendingPage page = PublicSpendingPage.of(
                spending.rollup(Actor.anyone(), circle, YEAR),
                address,
                contracts.list(Actor.anyone(), address.filter(), null, 25).orThrow(),
                contracts.count(Actor.anyone(), address.filter()),
                YEAR.next(),
                List.of(
                        new PartnershipRef(PARTNERSHIP, "Wellshire and Vale", false, "This place is made up."),
                        new PartnershipRef("northmoor", "Northmoor", false, "")),
                List.of(new PartnershipRef(PARTNERSHIP, "Wellshire and Vale", false, "This place is made up.")));
        return html(output -> JtespendingGenerated.render(output, null, page));
    }

    private ContractListPage page(ContractAddress address) {
        return ContractListPage.of(
                address,
                contracts.list(lead, address.filter(), null, 50).orThrow(),
                contracts.count(lead, address.filter()),
                true);
    }

    private String list(ContractAddress address) {
        ContractListPage page = page(address);
        return html(output -> JtelistGenerated.render(output, null, page));
    }

    private void meals(Actor actor, String organisation, String value) {
        publish(
                actor,
                organisation,
                ContractTerms.titled("School meals")
                        .with(about("School meals", value))
                        .with(new Supplier("Good Plate CIC", Set.of(SupplierKind.LOCAL)))
                        .with(new SocialValue(new BigDecimal("15"), null, null, null, null, List.of(), null, null)));
    }

    private static ContractAbout about(String title, @Nullable String value) {
        return new ContractAbout(
                null,
                null,
                title,
                ContractKind.CONTRACT,
                null,
                LocalDate.of(2025, 6, 1),
                LocalDate.of(2027, 5, 31),
                value == null ? null : new BigDecimal(value));
    }

    private void publish(Actor actor, String organisation, ContractTerms terms) {
        contracts.record(actor, new RecordContract(organisation, terms)).orThrow();
        contracts.showAll(actor, organisation, Visibility.PUBLIC).orThrow();
    }

    private void spend(
            Actor actor, String organisation, FinancialYear year, String total, String inner, boolean baseline) {
        spending.write(actor, new WriteSpend(organisation, year, null, terms(total, inner, baseline)))
                .orThrow();
        spending.show(actor, organisation, year, Visibility.PUBLIC).orThrow();
    }

    private static SpendTerms terms(String total, @Nullable String inner, boolean baseline) {
        return new SpendTerms(
                million(total),
                new SpentIn("Wellshire city", inner == null ? null : million(inner)),
                SpentIn.NOT_TOLD,
                null,
                null,
                null,
                baseline);
    }

    private static BigDecimal million(String millions) {
        return new BigDecimal(millions).multiply(BigDecimal.valueOf(1_000_000));
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> page) {
        StringOutput output = new StringOutput();
        page.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
