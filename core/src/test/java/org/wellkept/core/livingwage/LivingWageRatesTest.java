package org.wellkept.core.livingwage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class LivingWageRatesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final FinancialYear LATER = new FinancialYear(2027);

    private final LivingWageRates rates = bench.door(LivingWageRates.class);
    private Wellshire wellshire;
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        // what a migration brings stays, and so would what a test adds to it
        bench.sqlAsOwner().useHandle(handle -> handle.execute("delete from living_wage_rate where year_begins > 2026"));
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
    }

    @Test
    void the_difference_to_the_legal_minimum_is_said_in_one_line() {
        LivingWageRate now = rates.now().orElseThrow();

        assertThat(now.year()).isEqualTo(new FinancialYear(2025));
        assertThat(now.uk()).isEqualByComparingTo("13.45");
        assertThat(now.london()).isEqualByComparingTo("14.80");
        assertThat(now.difference()).contains("£1.24 an hour more than the legal minimum");
    }

    @Test
    void the_year_that_has_no_living_wage_yet_is_not_the_rate_of_today() {
        LivingWageRate latest = rates.all().getFirst();

        assertThat(latest.year()).isEqualTo(new FinancialYear(2026));
        assertThat(latest.uk()).isNull();
        assertThat(latest.difference()).isEmpty();
        bench.clock().set(LocalDate.of(2023, 5, 1));
        assertThat(rates.now().orElseThrow().difference()).contains("£1.58 an hour more than the legal minimum");
        bench.clock().set(LocalDate.of(2020, 5, 1));
        assertThat(rates.now()).isEmpty();
    }

    @Test
    void every_rate_that_came_with_the_product_says_where_it_is_from_and_what_to_check() {
        assertThat(rates.all()).hasSize(6).allSatisfy(rate -> {
            assertThat(rate.source()).isNotBlank();
            assertThat(rate.toCheck()).contains("GOV.UK");
        });
    }

    @Test
    void an_administrator_of_the_installation_adds_and_corrects_a_year() {
        LivingWageRate added =
                rates.set(administrator, rate(null, "14.10", "15.30", "13.20")).orThrow();
        LivingWageRate corrected = rates.set(administrator, rate(added.version(), "14.20", null, "13.20"))
                .orThrow();

        assertThat(rates.all().getFirst()).isEqualTo(corrected);
        assertThat(corrected.london()).isNull();
        assertThat(corrected.difference()).contains("£1.00 an hour more than the legal minimum");
        assertThat(refusal(rates.set(administrator, rate(added.version(), "14.30", null, null))))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(refusal(rates.set(administrator, rate(null, "14.30", null, null))))
                .as("somebody else added the year meanwhile")
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void nobody_else_does() {
        assertThat(refusal(rates.set(wellshire.administratorOf(Wellshire.PARTNERSHIP), rate(null, "14", null, null))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(rates.set(wellshire.lead(Wellshire.COUNTY), rate(null, "14", null, null))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(rates.mayKeep(Actor.anyone())).isFalse();
    }

    @Test
    void rates_that_make_no_sense_are_named_all_at_once() {
        assertThat(fieldsToMend(rates.set(administrator, new SetRate(null, LATER, null, null, null, " ", null))))
                .containsExactly("uk", "source");
        assertThat(fieldsToMend(rates.set(administrator, rate(null, "13.455", "0", "200"))))
                .containsExactly("uk", "london", "statutory", "london", "statutory");
        assertThat(fieldsToMend(rates.set(administrator, rate(null, "12.21", "14.80", "13.45"))))
                .containsExactly("statutory");
    }

    private static SetRate rate(
            @Nullable Version read, @Nullable String uk, @Nullable String london, @Nullable String statutory) {
        return new SetRate(read, LATER, amount(uk), amount(london), amount(statutory), "Living Wage Foundation", null);
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
