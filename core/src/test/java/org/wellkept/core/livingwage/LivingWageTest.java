package org.wellkept.core.livingwage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.livingwage.StandingFixture.accredited;
import static org.wellkept.core.livingwage.StandingFixture.inPhases;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class LivingWageTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    private final LivingWage livingWage = bench.door(LivingWage.class);
    private Wellshire wellshire;
    private Actor contributor;
    private Actor lead;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        contributor = wellshire.contributor(Wellshire.OPEN_DOOR);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
    }

    @Test
    void a_standing_is_kept_whole() {
        StandingTerms terms = inPhases(
                SPRING,
                100,
                new PhaseMilestone("Cleaning contract", LocalDate.of(2026, 6, 1), MilestoneStatus.MET),
                new PhaseMilestone("Catering contract", null, MilestoneStatus.SCHEDULED));

        Standing recorded = record(terms);

        assertThat(recorded.terms()).isEqualTo(terms);
        assertThat(recorded.visibility()).isEqualTo(Visibility.OWN);
        assertThat(recorded.organisation()).isEqualTo(new OrganisationRef(Wellshire.OPEN_DOOR, "Open Door", true));
        assertThat(livingWage.find(lead, recorded.id()).orThrow()).isEqualTo(recorded);
    }

    @Test
    void what_was_before_stays_and_ends_the_day_before() {
        record(StandingTerms.of(SPRING, WageStatus.EXPLORING));
        record(StandingTerms.of(FIRST_DAY, WageStatus.APPLIED));

        assertThat(livingWage.of(lead, Wellshire.OPEN_DOOR).orThrow())
                .extracting(standing -> standing.terms().status(), Standing::until)
                .containsExactly(tuple(WageStatus.APPLIED, null), tuple(WageStatus.EXPLORING, FIRST_DAY.minusDays(1)));
        assertThat(fieldsToMend(livingWage.record(
                        contributor, Wellshire.OPEN_DOOR, StandingTerms.of(SPRING, WageStatus.LAPSED))))
                .containsExactly("from");
    }

    @Test
    void its_own_people_read_it_until_it_is_shared_and_everybody_once_it_is_public() {
        UUID id = record(StandingTerms.of(SPRING, WageStatus.EXPLORING)).id();
        Actor partner = wellshire.contributor(Wellshire.COUNTY);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);
        assertThat(refusal(livingWage.find(partner, id))).isInstanceOf(Refusal.NotFound.class);

        livingWage.share(lead, id).orThrow();
        assertThat(livingWage.find(partner, id).orThrow().sharedOn()).isEqualTo(FIRST_DAY);
        assertThat(refusal(livingWage.find(neighbour, id))).isInstanceOf(Refusal.NotFound.class);
        assertThat(livingWage.of(Actor.anyone(), Wellshire.OPEN_DOOR).orThrow()).isEmpty();

        livingWage.publish(lead, id).orThrow();
        assertThat(livingWage.find(Actor.anyone(), id).orThrow().publishedOn()).isEqualTo(FIRST_DAY);
        assertThat(refusal(livingWage.share(lead, id))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(livingWage.publish(lead, id))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_contributor_records_and_the_lead_publishes_and_changes_what_others_read() {
        Standing recorded = record(StandingTerms.of(SPRING, WageStatus.EXPLORING));
        assertThat(refusal(livingWage.publish(contributor, recorded.id()))).isInstanceOf(Refusal.NotPermitted.class);
        Standing shared = livingWage.share(lead, recorded.id()).orThrow();

        assertThat(refusal(livingWage.edit(contributor, shared.id(), shared.version(), shared.terms())))
                .isInstanceOf(Refusal.NotPermitted.class);
        livingWage.edit(lead, shared.id(), shared.version(), shared.terms()).orThrow();
        assertThat(refusal(livingWage.record(
                        wellshire.lead(Wellshire.COUNTY),
                        Wellshire.OPEN_DOOR,
                        StandingTerms.of(FIRST_DAY, WageStatus.APPLIED))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(livingWage.mayRecordFor(contributor))
                .extracting(OrganisationRef::slug)
                .containsExactly(Wellshire.OPEN_DOOR);
        assertThat(livingWage.mayRecordFor(wellshire.boardMember(Wellshire.BOARD)))
                .isEmpty();
        assertThat(livingWage.mayPublishFor(contributor, Wellshire.OPEN_DOOR)).isFalse();
        assertThat(livingWage.mayPublishFor(lead, Wellshire.OPEN_DOOR)).isTrue();
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        Standing recorded = record(StandingTerms.of(SPRING, WageStatus.EXPLORING));
        livingWage
                .edit(contributor, recorded.id(), recorded.version(), StandingTerms.of(SPRING, WageStatus.APPLIED))
                .orThrow();

        Refusal refusal = refusal(livingWage.edit(
                lead, recorded.id(), recorded.version(), StandingTerms.of(SPRING, WageStatus.NOT_STARTED)));

        assertThat(refusal).isInstanceOf(Refusal.Stale.class);
        assertThat(livingWage.find(lead, recorded.id()).orThrow().terms().status())
                .isEqualTo(WageStatus.APPLIED);
    }

    @Test
    void an_earlier_standing_can_be_corrected_within_its_place() {
        Standing first = record(StandingTerms.of(SPRING, WageStatus.EXPLORING));
        record(StandingTerms.of(SPRING.plusDays(30), WageStatus.APPLIED));

        assertThat(fieldsToMend(livingWage.edit(
                        lead,
                        first.id(),
                        first.version(),
                        StandingTerms.of(SPRING.plusDays(30), WageStatus.EXPLORING))))
                .containsExactly("from");
        assertThat(livingWage
                        .edit(
                                lead,
                                first.id(),
                                first.version(),
                                StandingTerms.of(SPRING.plusDays(29), WageStatus.EXPLORING))
                        .orThrow()
                        .until())
                .isEqualTo(SPRING.plusDays(29));
    }

    @Test
    void every_write_is_remembered() {
        Standing recorded = record(accredited(SPRING, 12, 2));
        livingWage
                .edit(contributor, recorded.id(), recorded.version(), accredited(SPRING, 14, 2))
                .orThrow();
        livingWage.share(lead, recorded.id()).orThrow();
        livingWage.publish(lead, recorded.id()).orThrow();

        assertThat(livingWage.history(lead, recorded.id()).orThrow())
                .extracting(HistoryRead::action)
                .containsExactly("published", "shared", "edited", "recorded");
        assertThat(refusal(livingWage.history(Actor.anyone(), recorded.id()))).isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void what_is_worth_adding_is_said_to_its_own_people_alone() {
        Standing recorded = record(accredited(SPRING, null, null));
        livingWage.publish(lead, recorded.id()).orThrow();

        assertThat(livingWage.find(lead, recorded.id()).orThrow().hints())
                .containsExactly("Give the number of people covered, so that it can be counted with the partners’.");
        assertThat(livingWage.find(Actor.anyone(), recorded.id()).orThrow().hints())
                .isEmpty();
    }

    @Test
    void nothing_is_saved_of_what_needs_mending() {
        assertThat(fieldsToMend(livingWage.record(
                        contributor,
                        Wellshire.OPEN_DOOR,
                        new StandingTerms(
                                FIRST_DAY.plusDays(1),
                                WageStatus.ACCREDITED,
                                true,
                                ContractedStaff.NOT_YET,
                                5,
                                6,
                                7,
                                null,
                                null,
                                null,
                                List.of(),
                                null))))
                .containsExactly("from", "contracted", "contractedCovered", "staffUplifted", "accreditedOn");
        assertThat(livingWage.of(lead, Wellshire.OPEN_DOOR).orThrow()).isEmpty();
    }

    @Test
    void what_nobody_knows_is_not_found() {
        assertThat(refusal(livingWage.of(lead, "nobody"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(livingWage.record(lead, "nobody", StandingTerms.of(SPRING, WageStatus.APPLIED))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(livingWage.publish(lead, UUID.randomUUID()))).isInstanceOf(Refusal.NotFound.class);
    }

    private Standing record(StandingTerms terms) {
        return livingWage.record(contributor, Wellshire.OPEN_DOOR, terms).orThrow();
    }
}
