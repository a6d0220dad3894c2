package org.wellkept.core.livingwage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.livingwage.StandingFixture.accredited;
import static org.wellkept.core.livingwage.StandingFixture.inPhases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.terms.MilestoneStatus;

class StandingCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "EXPLORING", "APPLIED", "LAPSED"})
    void a_status_alone_can_be_recorded(WageStatus status) {
        assertThat(problems(StandingTerms.of(TODAY, status))).isEmpty();
    }

    @Test
    void an_accreditation_needs_its_day() {
        assertThat(fields(StandingTerms.of(TODAY, WageStatus.ACCREDITED))).containsExactly("accreditedOn");
        assertThat(fields(StandingTerms.of(TODAY, WageStatus.ACCREDITED_PHASED)))
                .containsExactly("accreditedOn");
    }

    @Test
    void a_renewal_is_never_due_before_the_accreditation() {
        assertThat(problems(dated(WageStatus.ACCREDITED, SPRING, SPRING.minusDays(1))))
                .containsExactly(new FieldProblem(
                        "renewalDueOn",
                        "The renewal would be due before the accreditation",
                        "Give a day after 2 March 2026"));
        assertThat(fields(dated(WageStatus.ACCREDITED, SPRING, SPRING))).containsExactly("renewalDueOn");
        assertThat(problems(dated(WageStatus.ACCREDITED, SPRING, SPRING.plusDays(1))))
                .isEmpty();
    }

    @Test
    void days_of_an_accreditation_that_is_not_there_are_refused() {
        assertThat(fields(dated(WageStatus.EXPLORING, SPRING, SPRING.plusYears(1))))
                .containsExactly("accreditedOn", "renewalDueOn");
        assertThat(problems(dated(WageStatus.LAPSED, SPRING, SPRING.plusMonths(1))))
                .isEmpty();
    }

    @Test
    void nobody_is_accredited_from_before_the_accreditation_or_in_the_future() {
        assertThat(fields(accreditedFrom(SPRING, SPRING.plusDays(1)))).containsExactly("accreditedOn");
        assertThat(fields(accreditedFrom(TODAY.plusDays(1), TODAY.plusDays(1))))
                .containsExactly("from", "accreditedOn");
    }

    @Test
    void parts_are_no_larger_than_the_whole() {
        StandingTerms terms = new StandingTerms(
                SPRING, WageStatus.APPLIED, true, null, 10, 11, 12, null, null, null, List.of(), null);

        assertThat(problems(terms))
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactly(
                        tuple(
                                "contractedCovered",
                                "More people work through contractors (11) than are covered at all (10)"),
                        tuple("staffUplifted", "More people had a rise (12) than are covered at all (10)"));
        assertThat(problems(new StandingTerms(
                        SPRING, WageStatus.APPLIED, true, null, null, 11, 12, null, null, null, List.of(), null)))
                .as("where the whole is not known")
                .isEmpty();
    }

    @Test
    void figures_that_cannot_be_are_all_named_at_once() {
        StandingTerms terms = new StandingTerms(
                SPRING,
                WageStatus.APPLIED,
                true,
                null,
                -1,
                null,
                1_000_001,
                -5,
                null,
                null,
                List.of(),
                "x".repeat(2_001));

        assertThat(fields(terms))
                .contains("staffCovered", "staffUplifted", "contractsCovered", "note")
                .doesNotContain("contractedCovered");
    }

    @Test
    void an_accreditation_without_contracted_staff_is_explained() {
        for (ContractedStaff some : List.of(ContractedStaff.IN_PHASES, ContractedStaff.NOT_YET)) {
            StandingTerms terms = new StandingTerms(
                    SPRING, WageStatus.ACCREDITED, true, some, null, null, null, null, SPRING, null, List.of(), null);

            assertThat(problems(terms)).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("contracted");
                assertThat(problem.problem()).contains("two or more hours", "eight or more weeks in a row");
                assertThat(problem.mend()).contains("Accredited, in phases");
            });
        }
    }

    @Test
    void an_accreditation_covers_all_direct_staff() {
        StandingTerms terms = new StandingTerms(
                SPRING,
                WageStatus.ACCREDITED_PHASED,
                false,
                null,
                null,
                null,
                null,
                null,
                SPRING,
                null,
                List.of(),
                null);

        assertThat(fields(terms)).containsExactly("directCovered");
    }

    @Test
    void milestones_belong_to_what_comes_in_phases() {
        PhaseMilestone cleaning = new PhaseMilestone("Cleaning", SPRING, MilestoneStatus.MET);
        assertThat(problems(inPhases(SPRING, 100, cleaning))).isEmpty();

        StandingTerms whole = new StandingTerms(
                SPRING,
                WageStatus.ACCREDITED,
                true,
                ContractedStaff.ALL,
                null,
                null,
                null,
                null,
                SPRING,
                null,
                List.of(cleaning),
                null);
        assertThat(fields(whole)).containsExactly("milestones");
        assertThat(fields(inPhases(
                        SPRING,
                        100,
                        Stream.generate(() -> new PhaseMilestone(" ", null, MilestoneStatus.SCHEDULED))
                                .limit(21)
                                .toArray(PhaseMilestone[]::new))))
                .contains("milestones", "milestones[20].title");
    }

    @Test
    void a_standing_lies_between_those_beside_it() {
        StandingTerms terms = StandingTerms.of(SPRING, WageStatus.EXPLORING);

        assertThat(StandingCheck.problems(terms, SPRING.minusDays(1), SPRING.plusDays(1), TODAY)
                        .areNone())
                .isTrue();
        assertThat(StandingCheck.problems(terms, SPRING, null, TODAY).all())
                .extracting(FieldProblem::problem)
                .containsExactly("A standing can’t begin before the one that it follows, which begins on 2 March 2026");
        assertThat(StandingCheck.problems(terms, null, SPRING, TODAY).all())
                .extracting(FieldProblem::field)
                .containsExactly("from");
    }

    @Test
    void a_renewal_that_is_overdue_is_worked_out_and_never_a_lapse() {
        StandingTerms terms = accredited(SPRING, null, null);
        LocalDate due = SPRING.plusYears(1);

        assertThat(terms.renewal(due.minusDays(61))).isEqualTo(Renewal.LATER);
        assertThat(terms.renewal(due.minusDays(60))).isEqualTo(Renewal.SOON);
        assertThat(terms.renewal(due)).isEqualTo(Renewal.SOON);
        assertThat(terms.renewal(due.plusDays(1))).isEqualTo(Renewal.OVERDUE);
        assertThat(StandingTerms.of(TODAY, WageStatus.LAPSED).renewal(TODAY)).isEqualTo(Renewal.NONE);
    }

    @Test
    void what_is_worth_adding_is_said_kindly() {
        assertThat(StandingHints.of(dated(WageStatus.ACCREDITED, SPRING, null), TODAY))
                .hasSize(4);
        assertThat(StandingHints.of(accredited(SPRING, 12, 0), TODAY)).isEmpty();
        assertThat(StandingHints.of(accredited(SPRING, 12, 0), SPRING.plusYears(2)))
                .singleElement()
                .asString()
                .startsWith("The renewal is overdue");
        assertThat(StandingHints.of(
                        new StandingTerms(
                                SPRING, WageStatus.APPLIED, null, null, 12, null, 3, null, null, null, List.of(), null),
                        TODAY))
                .singleElement()
                .asString()
                .startsWith("Fewer than five people had a rise");
        assertThat(StandingHints.of(
                        inPhases(SPRING, 100, new PhaseMilestone("Catering", SPRING, MilestoneStatus.SCHEDULED)),
                        TODAY))
                .containsExactly("“Catering” has passed its day: say what became of it.");
    }

    private static StandingTerms dated(WageStatus status, LocalDate accredited, @Nullable LocalDate renewal) {
        return new StandingTerms(
                SPRING, status, null, null, null, null, null, null, accredited, renewal, List.of(), null);
    }

    private static StandingTerms accreditedFrom(LocalDate from, LocalDate accredited) {
        return new StandingTerms(
                from, WageStatus.ACCREDITED, true, null, null, null, null, null, accredited, null, List.of(), null);
    }

    private static List<FieldProblem> problems(StandingTerms terms) {
        return StandingCheck.problems(terms, null, null, TODAY).all();
    }

    private static List<String> fields(StandingTerms terms) {
        return problems(terms).stream().map(FieldProblem::field).toList();
    }
}
