package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class LivingWageStoryTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Wellshire.class);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_year_is_seen_to_change_and_a_charity_renews_next() {
        bench.startAfresh();
        bench.clock().set(TODAY);
        bench.inTransaction(() -> bench.door(Wellshire.class).load(new Seed(1)));
        Circle partnership =
                bench.door(Gathering.class).ofPartnership("wellshire-and-vale").orElseThrow();
        LivingWage livingWage = bench.door(LivingWage.class);

        LivingWageRollup now = livingWage.rollup(Actor.anyone(), partnership, TODAY);
        assertThat(now.partners()).isEqualTo(9);
        assertThat(now.said()).isEqualTo(5);
        assertThat(now.accredited()).isEqualTo(2);
        assertThat(now.inPhases()).isZero();
        assertThat(now.staffCovered().sum()).isEqualTo(5_492);
        assertThat(now.lapsesNext().orElseThrow().organisation().slug()).isEqualTo("open-door");
        assertThat(now.lapsesNext().orElseThrow().dueOn()).isEqualTo(TODAY.plusMonths(2));

        LivingWageRollup before = livingWage.rollup(Actor.anyone(), partnership, new FinancialYear(2024));
        assertThat(before.inPhases()).isEqualTo(1);
        assertThat(before.accredited())
                .as("the borough council and the charity")
                .isEqualTo(2);
        assertThat(before.staffCovered().sum()).isEqualTo(4_350 + 1_140 + 9);
    }
}
