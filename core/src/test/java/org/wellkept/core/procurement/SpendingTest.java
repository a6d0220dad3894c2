package org.wellkept.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.VALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class SpendingTest {

    private static final FinancialYear FIRST = new FinancialYear(2024);
    private static final FinancialYear SECOND = new FinancialYear(2025);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Spending spending = bench.door(Spending.class);
    private Wellshire wellshire;
    private Actor contributor;
    private Actor lead;

    @BeforeEach
    void open() {
        bench.startAfresh();
        // bodies count in years before whose end they had joined
        bench.clock().set(LocalDate.of(2024, 1, 8));
        wellshire = Wellshire.in(bench);
        bench.clock().set(TestClock.FIRST_DAY);
        contributor = wellshire.contributor(COUNTY);
        lead = wellshire.lead(COUNTY);
    }

    @Test
    void years_are_written_compared_with_the_baseline_and_published_one_by_one() {
        write(contributor, FIRST, null, spend("100", "28", true));
        SpendRead second = write(contributor, SECOND, null, spend("112", "38.4", false));

        assertThat(second.statement().text())
                .isEqualTo(
                        "£38.4m of £112.0m (34%) was spent in Wellshire city. What stayed in a wider place is not told."
                                + " Since 2024/25, the share kept in Wellshire city rose by 6 percentage points.");
        assertThat(refusal(spending.find(Actor.anyone(), COUNTY, SECOND))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(spending.show(contributor, COUNTY, SECOND, Visibility.PUBLIC)))
                .isInstanceOf(Refusal.NotPermitted.class);
        spending.show(lead, COUNTY, SECOND, Visibility.PUBLIC).orThrow();
        assertThat(refusal(spending.show(lead, COUNTY, SECOND, Visibility.SHARED)))
                .isInstanceOf(Refusal.RuleBroken.class);

        // whoever may not read the baseline year does not learn of it by the change
        assertThat(spending.find(Actor.anyone(), COUNTY, SECOND)
                        .orThrow()
                        .statement()
                        .text())
                .endsWith("No baseline year is told, so no change can be told.");
        assertThat(refusal(spending.write(
                        contributor, new WriteSpend(COUNTY, SECOND, Version.of(2), spend("1", "1", false)))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void one_year_is_the_baseline() {
        write(lead, FIRST, null, spend("100", "28", true));
        write(lead, SECOND, null, spend("112", "38.4", true));

        assertThat(spending.of(lead, COUNTY).orThrow())
                .filteredOn(read -> read.terms().baseline())
                .extracting(SpendRead::year)
                .containsExactly(SECOND);
    }

    @Test
    void what_cannot_be_is_refused_and_what_somebody_wrote_meanwhile_too() {
        write(lead, FIRST, null, spend("100", "28", false));

        assertThat(refusal(spending.write(lead, new WriteSpend(COUNTY, FIRST, null, spend("1", "1", false)))))
                .isEqualTo(new Refusal.Stale(Version.of(1)));
        assertThat(fieldsToMend(
                        spending.write(lead, new WriteSpend(COUNTY, FIRST, Version.of(1), spend("1", "2", false)))))
                .containsExactly("innerSpend");
        assertThat(refusal(spending.write(
                        wellshire.lead(VALE), new WriteSpend(COUNTY, SECOND, null, spend("1", "1", false)))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(spending.write(lead, new WriteSpend("nobody", SECOND, null, SpendTerms.NOT_TOLD))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(spending.show(lead, COUNTY, SECOND, Visibility.PUBLIC)))
                .isInstanceOf(Refusal.NotFound.class);
        write(lead, FIRST, Version.of(1), SpendTerms.NOT_TOLD);
    }

    @Test
    void a_rollup_tells_who_answered_and_only_what_the_reader_may_read() {
        write(lead, FIRST, null, spend("100", "28", true));
        write(lead, SECOND, null, spend("112", "38.4", false));
        Actor vale = wellshire.lead(VALE);
        spending.write(vale, new WriteSpend(VALE, SECOND, null, spend("50", "10", false)))
                .orThrow();
        spending.show(lead, COUNTY, SECOND, Visibility.PUBLIC).orThrow();
        spending.show(vale, VALE, SECOND, Visibility.SHARED).orThrow();

        SpendFigures open = rollup(Actor.anyone()).spend();
        assertThat(open.answered()).isEqualTo(1);
        assertThat(open.total().pounds()).isEqualByComparingTo("112000000");
        assertThat(open.totalSinceBaseline().bodies()).isZero();

        ProcurementRollup own = rollup(lead);
        assertThat(own.bodies()).isEqualTo(6);
        assertThat(own.spend().answered()).isEqualTo(2);
        SpendFigures.Part inner = own.spend().parts().getFirst();
        assertThat(inner.told()).isEqualTo(2);
        assertThat(inner.spent()).isEqualByComparingTo("48400000");
        assertThat(inner.base()).isEqualByComparingTo("162000000");
        assertThat(inner.sincePrevious().bodies()).isEqualTo(1);
        assertThat(inner.sinceBaseline().points()).isEqualTo(6);
        assertThat(inner.sinceBaseline().since()).containsExactly(FIRST);
        assertThat(own.spend().bodies())
                .filteredOn(body -> body.statement() == null)
                .hasSize(4);
        assertThat(List.copyOf(own.spend().parts()))
                .extracting(SpendFigures.Part::part)
                .containsExactly(SpendPart.values());
    }

    private ProcurementRollup rollup(Actor actor) {
        return spending.rollup(
                actor, bench.door(Gathering.class).ofPartnership(PARTNERSHIP).orElseThrow(), SECOND);
    }

    private SpendRead write(Actor actor, FinancialYear year, @Nullable Version read, SpendTerms terms) {
        return spending.write(actor, new WriteSpend(COUNTY, year, read, terms)).orThrow();
    }

    private static SpendTerms spend(String total, String inner, boolean baseline) {
        return new SpendTerms(
                million(total),
                new SpentIn("Wellshire city", million(inner)),
                SpentIn.NOT_TOLD,
                null,
                null,
                null,
                baseline);
    }

    private static BigDecimal million(String millions) {
        return new BigDecimal(millions).multiply(BigDecimal.valueOf(1_000_000));
    }
}
