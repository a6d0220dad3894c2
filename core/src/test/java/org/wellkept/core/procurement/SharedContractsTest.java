package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.CountedElsewhere.Because;
import org.wellkept.core.procurement.SharedContracts.Claim;
import org.wellkept.core.procurement.SharedContracts.Elsewhere;

class SharedContractsTest {

    private static final UUID COUNTY = new UUID(1, 0);
    private static final UUID VALE = new UUID(2, 0);
    private static final UUID MERGED = new UUID(3, 0);

    @Test
    void the_first_that_recorded_it_counts_it_unless_another_leads() {
        Claim first = claim(1, COUNTY, COUNTY, false, "n1", null);
        Claim second = claim(2, VALE, VALE, false, "n1", null);

        assertThat(SharedContracts.resolve(List.of(second, first)))
                .isEqualTo(Map.of(second.id(), new Elsewhere(COUNTY, Because.RECORDED_FIRST)));

        Claim leads = claim(2, VALE, VALE, true, "n1", null);
        assertThat(SharedContracts.resolve(List.of(first, leads)))
                .isEqualTo(Map.of(first.id(), new Elsewhere(VALE, Because.LEAD_BUYER)));
    }

    @Test
    void the_lots_of_one_notice_stay_together() {
        Claim lot1 = claim(1, COUNTY, COUNTY, false, "n1", null);
        Claim whole = claim(2, VALE, VALE, false, "n1", null);
        Claim lot2 = claim(3, COUNTY, COUNTY, false, "n1", null);

        assertThat(SharedContracts.resolve(List.of(lot1, whole, lot2)))
                .isEqualTo(Map.of(whole.id(), new Elsewhere(COUNTY, Because.RECORDED_FIRST)));
        assertThat(SharedContracts.resolve(List.of(lot1, lot2))).isEmpty();
    }

    @Test
    void two_notice_numbers_are_two_contracts_however_alike_they_look() {
        Claim one = claim(1, COUNTY, COUNTY, false, "n1", "meals");
        Claim other = claim(2, VALE, VALE, false, "n2", "meals");

        assertThat(SharedContracts.resolve(List.of(one, other))).isEmpty();
        assertThat(SharedContracts.resolve(List.of(one, claim(3, VALE, VALE, false, null, "meals"))))
                .hasSize(1);
    }

    @Test
    void one_contract_counts_once_even_where_it_is_found_by_two_ways() {
        // the county's two records share the notice, the neighbour's record looks like the second of them
        Claim early = claim(1, COUNTY, COUNTY, false, "n1", null);
        Claim between = claim(2, VALE, VALE, false, "n1", "meals");
        Claim late = claim(3, COUNTY, COUNTY, false, "n1", "meals");

        assertThat(SharedContracts.resolve(List.of(early, between, late)).keySet())
                .containsExactly(between.id());
    }

    @Test
    void the_record_of_who_took_over_stands_before_what_it_took_over() {
        Claim before = claim(1, COUNTY, MERGED, false, "n1", null);
        Claim after = claim(2, MERGED, MERGED, false, "n1", null);

        assertThat(SharedContracts.resolve(List.of(before, after)))
                .isEqualTo(Map.of(before.id(), new Elsewhere(MERGED, Because.TOOK_OVER)));
        Claim beforeToo = claim(3, VALE, MERGED, false, "n1", null);
        assertThat(SharedContracts.resolve(List.of(before, beforeToo)).keySet()).containsExactly(beforeToo.id());
    }

    @Test
    void a_lot_is_a_part_of_its_larger_contract_and_not_added_to_it() {
        assertThat(total(contract("F", null, "100"), contract("L1", "F", "30"), contract("L2", "F", "20")))
                .isEqualByComparingTo("100");
        assertThat(total(contract("F", null, "10"), contract("L1", "F", "30"))).isEqualByComparingTo("30");
        assertThat(total(contract("F", null, null), contract("L1", "F", "30"))).isEqualByComparingTo("30");
        assertThat(total(contract("F", null, "100"), contract("L1", "F", null), contract("L1a", "L1", "5")))
                .isEqualByComparingTo("100");
        // what is in the end a lot of itself is a lot of nothing
        assertThat(total(contract("A", "B", "7"), contract("B", "A", "8"))).isEqualByComparingTo("15");
        assertThat(total(contract("L", "unknown", "7"))).isEqualByComparingTo("7");
    }

    @Test
    void a_merged_body_tells_its_own_figures_or_those_of_all_before_it() {
        FinancialYear year = new FinancialYear(2024);
        BodySpend spend = new BodySpend();
        spend.addSuccession(COUNTY, MERGED);
        spend.addSuccession(VALE, MERGED);
        spend.add(COUNTY, year, spent("10", "Wellshire", "4", true));
        assertThat(spend.of(MERGED, year)).isEmpty();

        spend.add(VALE, year, spent("5", "wellshire", "1", true));
        assertThat(spend.of(MERGED, year)).hasValueSatisfying(terms -> {
            assertThat(terms.total()).isEqualByComparingTo("15");
            assertThat(terms.inner().spent()).isEqualByComparingTo("5");
            assertThat(terms.sme()).isNull();
        });
        assertThat(spend.baseline(MERGED)).contains(year);
        assertThat(spend.isOwn(MERGED, year)).isFalse();

        spend.add(VALE, year.next(), spent("5", "the vale", "1", false));
        spend.add(COUNTY, year.next(), spent("5", "Wellshire", "1", false));
        assertThat(spend.of(MERGED, year.next()))
                .hasValueSatisfying(terms -> assertThat(terms.inner()).isEqualTo(SpentIn.NOT_TOLD));

        spend.add(MERGED, year, spent("99", "Wellshire", "1", false));
        assertThat(spend.of(MERGED, year))
                .hasValueSatisfying(terms -> assertThat(terms.total()).isEqualByComparingTo("99"));
    }

    private static SpendTerms spent(String total, String place, String inner, boolean baseline) {
        return new SpendTerms(
                new BigDecimal(total),
                new SpentIn(place, new BigDecimal(inner)),
                SpentIn.NOT_TOLD,
                null,
                null,
                null,
                baseline);
    }

    private static BigDecimal total(RunningContract... contracts) {
        return ContractFigures.of(List.of(), List.of(contracts), 0).value().pounds();
    }

    private static RunningContract contract(String reference, @Nullable String lotOf, @Nullable String value) {
        return new RunningContract(
                new Claim(UUID.randomUUID(), COUNTY, COUNTY, false, Instant.EPOCH, null, null),
                reference,
                lotOf,
                null,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                null,
                null);
    }

    private static Claim claim(
            int at, UUID organisation, UUID body, boolean leads, @Nullable String notice, @Nullable String pairing) {
        return new Claim(new UUID(9, at), organisation, body, leads, Instant.ofEpochSecond(at), notice, pairing);
    }
}
