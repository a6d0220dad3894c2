package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.ICB;
import static org.wellkept.core.test.Wellshire.NORTHMOOR_COUNCIL;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.VALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ContractsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Contracts contracts = bench.door(Contracts.class);
    private Wellshire wellshire;
    private Actor contributor;
    private Actor lead;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        contributor = wellshire.contributor(COUNTY);
        lead = wellshire.lead(COUNTY);
    }

    @Test
    void what_is_recorded_is_read_again_word_for_word() {
        ContractTerms terms = new ContractTerms(
                new ContractAbout(
                        "WCC-17",
                        "ocds-h6vhtk-0412ab",
                        "School meals",
                        ContractKind.FRAMEWORK,
                        "WCC-1",
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2028, 3, 31),
                        new BigDecimal("4200000.50")),
                new Supplier("Good Plate CIC", Set.of(SupplierKind.LOCAL, SupplierKind.VCSE)),
                new SocialValue(
                        new BigDecimal("12.50"),
                        "12 apprentices",
                        new BigDecimal("90000.00"),
                        "7 apprentices",
                        new BigDecimal("52500.00"),
                        List.of("NT1", "NT10"),
                        true,
                        new BigDecimal("41.00")),
                new SharedPot(true, "Vale Borough Council", true));

        ContractDetails recorded = record(contributor, COUNTY, terms);

        assertThat(recorded.summary().terms()).isEqualTo(terms);
        assertThat(recorded.summary().visibility()).isEqualTo(Visibility.OWN);
        assertThat(recorded.may()).isEqualTo(new ContractDetails.May(true, false, true));
        assertThat(recorded.notes()).extracting(ContractNote::field).containsExactly("lotOf");
        assertThat(contracts.find(lead, recorded.summary().id()).orThrow().may())
                .isEqualTo(new ContractDetails.May(true, true, true));

        ContractDetails thin = record(contributor, COUNTY, ContractTerms.titled("Bread"));
        assertThat(thin.summary().terms()).isEqualTo(ContractTerms.titled("Bread"));
    }

    @Test
    void nobody_else_reads_it_until_its_lead_shares_and_publishes_it() {
        UUID id = record(contributor, COUNTY, ContractTerms.titled("Bread"))
                .summary()
                .id();
        Actor partner = wellshire.lead(VALE);
        Actor neighbour = wellshire.lead(NORTHMOOR_COUNCIL);

        assertThat(refusal(contracts.find(partner, id))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(contracts.show(contributor, List.of(id), Visibility.SHARED)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(contracts.show(lead, List.of(id), Visibility.SHARED)).isEqualTo(Outcome.done(1));
        assertThat(contracts.find(partner, id).orThrow().may()).isEqualTo(new ContractDetails.May(false, false, false));
        assertThat(refusal(contracts.find(neighbour, id))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(contracts.show(partner, List.of(id), Visibility.PUBLIC)))
                .isInstanceOf(Refusal.NotPermitted.class);

        assertThat(contracts.showAll(lead, COUNTY, Visibility.PUBLIC)).isEqualTo(Outcome.done(1));
        assertThat(titles(Actor.anyone(), ContractFilter.ALL)).containsExactly("Bread");
        assertThat(contracts.show(lead, List.of(id), Visibility.SHARED)).isEqualTo(Outcome.done(0));
        assertThat(contracts.find(neighbour, id).orThrow().summary().visibility())
                .isEqualTo(Visibility.PUBLIC);
        assertThat(refusal(contracts.discard(lead, id))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(contracts.edit(contributor, id, Version.of(3), ContractTerms.titled("Cake"))))
                .isInstanceOf(Refusal.NotPermitted.class);
        contracts.edit(lead, id, Version.of(3), ContractTerms.titled("Cake")).orThrow();
        assertThat(contracts.history(partner, id).orThrow())
                .extracting(HistoryRead::action)
                .containsExactly("changed", "published", "shared", "recorded");
        assertThat(refusal(contracts.history(Actor.anyone(), id))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void many_are_shown_at_once_or_none() {
        List<UUID> ids = new ArrayList<>();
        for (String title : List.of("Bread", "Beds", "Buses")) {
            ids.add(record(contributor, COUNTY, ContractTerms.titled(title))
                    .summary()
                    .id());
        }
        UUID others = record(wellshire.lead(VALE), VALE, ContractTerms.titled("Bins"))
                .summary()
                .id();

        ids.add(others);
        assertThat(refusal(contracts.show(lead, ids, Visibility.PUBLIC))).isInstanceOf(Refusal.NotFound.class);
        assertThat(titles(Actor.anyone(), ContractFilter.ALL)).isEmpty();
        ids.remove(others);
        assertThat(contracts.show(lead, ids, Visibility.PUBLIC)).isEqualTo(Outcome.done(3));
        assertThat(contracts.count(Actor.anyone(), ContractFilter.of(COUNTY))).isEqualTo(3);
    }

    @Test
    void what_cannot_be_is_refused_and_what_somebody_changed_meanwhile_too() {
        record(lead, COUNTY, referenced("WCC-1", "Bread"));
        assertThat(fieldsToMend(contracts.record(lead, new RecordContract(COUNTY, referenced("WCC-1", " ")))))
                .containsExactly("title", "reference");
        assertThat(fieldsToMend(contracts.record(lead, new RecordContract("nobody", ContractTerms.titled("Bread")))))
                .containsExactly("organisation");
        assertThat(refusal(contracts.record(lead, new RecordContract(VALE, ContractTerms.titled("Bread")))))
                .isInstanceOf(Refusal.NotPermitted.class);
        record(wellshire.lead(VALE), VALE, referenced("WCC-1", "Bread"));

        UUID id = record(lead, COUNTY, ContractTerms.titled("Beds")).summary().id();
        contracts
                .edit(lead, id, Version.of(1), ContractTerms.titled("Better beds"))
                .orThrow();
        assertThat(refusal(contracts.edit(lead, id, Version.of(1), ContractTerms.titled("Best beds"))))
                .isEqualTo(new Refusal.Stale(Version.of(2)));
        contracts.discard(contributor, id).orThrow();
        assertThat(refusal(contracts.find(lead, id))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void two_bodies_that_claim_one_contract_are_named_on_both_sides_where_that_may_be_read() {
        Actor board = wellshire.lead(ICB);
        UUID first =
                record(lead, COUNTY, noticed("2025/S 000-123456")).summary().id();
        UUID second = record(board, ICB, noticed("2025/s-000123456")).summary().id();
        assertThat(contracts.find(lead, first).orThrow().twins()).isEmpty();
        assertThat(contracts.find(board, second).orThrow().twins()).isEmpty();

        contracts.show(lead, List.of(first), Visibility.SHARED).orThrow();
        ContractDetails seen = contracts.find(board, second).orThrow();
        assertThat(seen.twins()).extracting(twin -> twin.organisation().slug()).containsExactly(COUNTY);
        assertThat(seen.summary().elsewhere())
                .isEqualTo(new CountedElsewhere(
                        seen.twins().getFirst().organisation(), CountedElsewhere.Because.RECORDED_FIRST));
        assertThat(seen.notes().getLast().note())
                .isEqualTo(
                        "This contract is also recorded by Wellshire County Council: the notice number is the same. It is"
                                + " counted once, under Wellshire County Council: it recorded the contract first.");

        contracts.show(board, List.of(second), Visibility.PUBLIC).orThrow();
        ContractDetails other = contracts.find(lead, first).orThrow();
        assertThat(other.twins()).extracting(Twin::id).containsExactly(second);
        assertThat(other.summary().elsewhere()).isNull();
        assertThat(titles(board, ContractFilter.ALL)).hasSize(2);
        assertThat(contracts.find(Actor.anyone(), second).orThrow().twins()).isEmpty();
    }

    @Test
    void the_list_is_narrowed_by_circle_year_kind_figure_and_words_and_goes_on_page_by_page() {
        record(lead, COUNTY, running("Small", "10", 2024, 2025, Set.of(SupplierKind.LOCAL)));
        record(lead, COUNTY, running("Large", "30", 2025, 2027, Set.of(SupplierKind.LOCAL, SupplierKind.SME)));
        record(lead, COUNTY, running("Open ended", null, 2025, null, Set.of()));
        record(lead, COUNTY, ContractTerms.titled("Undated"));
        record(wellshire.lead(VALE), VALE, running("Elsewhere", "99", 2025, 2027, Set.of()));

        FinancialYear year = new FinancialYear(2026);
        assertThat(titles(lead, new ContractFilter(PARTNERSHIP, null, null, year, null, null, null)))
                .containsExactly("Large", "Open ended");
        assertThat(titles(lead, new ContractFilter(null, null, COUNTY, new FinancialYear(2025), null, null, null)))
                .containsExactly("Large", "Small", "Open ended");
        assertThat(titles(lead, new ContractFilter(null, null, COUNTY, null, SupplierKind.SME, null, null)))
                .containsExactly("Large");
        assertThat(titles(lead, new ContractFilter(null, null, COUNTY, null, null, ContractFigure.VALUE_TOLD, null)))
                .containsExactly("Large", "Small");
        assertThat(titles(lead, new ContractFilter(null, null, COUNTY, null, null, null, "ended open")))
                .containsExactly("Open ended");
        assertThat(titles(lead, ContractFilter.of("nobody"))).isEmpty();
        assertThat(titles(lead, new ContractFilter(null, Wellshire.BOARD, null, null, null, null, null)))
                .isEmpty();

        List<String> paged = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<ContractSummary> page =
                    contracts.list(lead, ContractFilter.of(COUNTY), cursor, 1).orThrow();
            page.items().forEach(item -> paged.add(item.terms().about().title()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).startsWith("Large", "Small").hasSize(4).doesNotHaveDuplicates();
        assertThat(fieldsToMend(contracts.list(lead, ContractFilter.ALL, "nonsense", 0)))
                .containsExactly("limit");
        assertThat(fieldsToMend(contracts.list(lead, ContractFilter.ALL, "non_sense", 1)))
                .containsExactly("cursor");

        List<String> exported = new ArrayList<>();
        contracts.export(
                lead,
                ContractFilter.of(COUNTY),
                each -> exported.add(each.terms().about().title()));
        assertThat(exported).containsExactlyInAnyOrderElementsOf(paged);
    }

    @Test
    void the_lots_of_a_contract_stand_beside_it() {
        UUID larger = record(lead, COUNTY, referenced("F-1", "Care at home"))
                .summary()
                .id();
        record(
                lead,
                COUNTY,
                ContractTerms.titled("Care at home, north")
                        .with(new ContractAbout(
                                "F-1/N", null, "Care at home, north", ContractKind.CONTRACT, "F-1", null, null, null)));

        assertThat(contracts.find(lead, larger).orThrow().lots())
                .extracting(lot -> lot.terms().about().title())
                .containsExactly("Care at home, north");
        assertThat(contracts.mayRecordFor(contributor))
                .extracting(OrganisationRef::slug)
                .containsExactly(COUNTY);
        assertThat(contracts.mayPublishFor(contributor, COUNTY)).isFalse();
        assertThat(contracts.mayPublishFor(lead, COUNTY)).isTrue();
        assertThat(contracts.mayRecordFor(wellshire.officer(Wellshire.BOARD))).isEmpty();
    }

    private ContractDetails record(Actor actor, String organisation, ContractTerms terms) {
        return contracts.record(actor, new RecordContract(organisation, terms)).orThrow();
    }

    private List<String> titles(Actor actor, ContractFilter filter) {
        List<String> titles = contracts.list(actor, filter, null, 200).orThrow().items().stream()
                .map(item -> item.terms().about().title())
                .toList();
        assertThat(contracts.count(actor, filter)).isEqualTo(titles.size());
        return titles;
    }

    private static ContractTerms referenced(String reference, String title) {
        return ContractTerms.titled(title)
                .with(new ContractAbout(reference, null, title, ContractKind.CONTRACT, null, null, null, null));
    }

    private static ContractTerms noticed(String notice) {
        return ContractTerms.titled("Meals")
                .with(new ContractAbout(null, notice, "Meals", ContractKind.CONTRACT, null, null, null, null));
    }

    private static ContractTerms running(
            String title, @Nullable String value, int starts, @Nullable Integer ends, Set<SupplierKind> kinds) {
        return ContractTerms.titled(title)
                .with(new ContractAbout(
                        null,
                        null,
                        title,
                        ContractKind.CONTRACT,
                        null,
                        LocalDate.of(starts, 6, 1),
                        ends == null ? null : LocalDate.of(ends, 5, 31),
                        value == null ? null : new BigDecimal(value)))
                .with(new Supplier("Somebody", kinds));
    }
}
