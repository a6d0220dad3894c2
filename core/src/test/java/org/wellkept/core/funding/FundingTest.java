package org.wellkept.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class FundingTest {

    private static final RecordFunding COUNTY_PAYS_VOICES =
            new RecordFunding(Wellshire.COUNTY, Wellshire.VOICES, TestClock.FIRST_DAY);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Funding funding = bench.door(Funding.class);
    private final Directory directory = bench.door(Directory.class);
    private Wellshire wellshire;
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
    }

    @Test
    void it_counts_from_either_end_until_it_ends() {
        FundingRead recorded = funding.record(administrator, COUNTY_PAYS_VOICES).orThrow();

        assertThat(directory.tiesOf(id(Wellshire.COUNTY), TestClock.FIRST_DAY)).containsExactly(id(Wellshire.VOICES));
        assertThat(directory.tiesOf(id(Wellshire.VOICES), TestClock.FIRST_DAY)).containsExactly(id(Wellshire.COUNTY));
        assertThat(funding.of(Wellshire.VOICES).orThrow()).containsExactly(recorded);

        funding.end(administrator, recorded.id()).orThrow();
        bench.clock().set(TestClock.FIRST_DAY.plusDays(1));

        assertThat(directory.tiesOf(id(Wellshire.COUNTY), TestClock.FIRST_DAY.plusDays(1)))
                .isEmpty();
        assertThat(funding.of(Wellshire.COUNTY).orThrow())
                .extracting(FundingRead::to)
                .containsExactly(TestClock.FIRST_DAY);
    }

    @Test
    void only_an_administrator_of_both_records_it() {
        assertThat(refusal(funding.record(wellshire.lead(Wellshire.COUNTY), COUNTY_PAYS_VOICES)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(funding.record(Actor.anyone(), COUNTY_PAYS_VOICES)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(funding.record(
                        wellshire.administratorOf(Wellshire.NORTHMOOR),
                        new RecordFunding(Wellshire.NORTHMOOR_COUNCIL, Wellshire.VOICES, TestClock.FIRST_DAY))))
                .isInstanceOf(Refusal.NotPermitted.class);
        FundingRead recorded = funding.record(wellshire.administratorOf(Wellshire.PARTNERSHIP), COUNTY_PAYS_VOICES)
                .orThrow();
        assertThat(refusal(funding.end(wellshire.lead(Wellshire.COUNTY), recorded.id())))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void what_makes_no_sense_is_said_all_at_once() {
        assertThat(fieldsToMend(funding.record(
                        administrator, new RecordFunding(Wellshire.COUNTY, "nobody", TestClock.FIRST_DAY.plusDays(1)))))
                .containsExactly("funded", "from");
        assertThat(fieldsToMend(funding.record(
                        administrator, new RecordFunding(Wellshire.COUNTY, Wellshire.COUNTY, TestClock.FIRST_DAY))))
                .containsExactly("funded");
        assertThat(refusal(funding.end(administrator, UUID.randomUUID()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_same_is_recorded_and_ended_once() {
        FundingRead recorded = funding.record(administrator, COUNTY_PAYS_VOICES).orThrow();
        assertThat(refusal(funding.record(administrator, COUNTY_PAYS_VOICES))).isInstanceOf(Refusal.RuleBroken.class);
        funding.end(administrator, recorded.id()).orThrow();

        assertThat(refusal(funding.end(administrator, recorded.id()))).isInstanceOf(Refusal.RuleBroken.class);
    }

    private UUID id(String slug) {
        return directory.organisation(slug).orElseThrow().id();
    }
}
