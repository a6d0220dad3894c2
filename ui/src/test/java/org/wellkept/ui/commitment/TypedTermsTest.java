package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;

class TypedTermsTest {
    private static final Terms FULL = Terms.titled("Train 300 people").toBuilder()
            .statement("In Wellshire, 300 people learn to talk about wellbeing.")
            .accountableRole("Director of Public Health")
            .partners(List.of(new DeliveryPartner("open-door", Stance.DRIVE, true)))
            .partnersWritten("the usual partners")
            .boards(List.of("wellshire"))
            .area("Wellshire")
            .plan("Strategy")
            .planPage("12")
            .themes(List.of(new ThemeRef("concordat-steps", "deliverable-commitments")))
            .themesWritten("everyone")
            .preventionLevel(PreventionLevel.PRIMARY)
            .evidence(Evidence.STUDY)
            .resources("£10,000")
            .resourcesShared(true)
            .monitoring("quarterly")
            .coproduction("Voices group")
            .blockers("rooms")
            .start(new DateWritten("April 2025", LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)))
            .due(new DateWritten("March 2027", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)))
            .cadenceMonths(6)
            .measures(List.of(new MeasureTerms(
                    UUID.randomUUID(),
                    "people trained",
                    "people",
                    BigDecimal.ZERO,
                    new BigDecimal("300"),
                    null,
                    null,
                    Pace.STEPS,
                    List.of(new PaceStep(LocalDate.of(2026, 9, 30), new BigDecimal("150"))))))
            .milestones(List.of(new MilestoneTerms(
                    UUID.randomUUID(),
                    "Trainers found",
                    new DateWritten("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                    MilestoneStatus.MET)))
            .build();

    @Test
    void saving_a_form_that_nobody_touched_changes_nothing() {
        TypedTerms.Reading reading = TypedTerms.of(FULL).read(FULL);

        assertThat(reading.terms()).isEqualTo(FULL);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_title_is_all_that_is_needed() {
        TypedTerms.Reading reading = TypedTerms.of(Terms.titled("Only a title")).read(Terms.titled(""));

        assertThat(reading.terms()).isEqualTo(Terms.titled("Only a title"));
    }

    @Test
    void words_where_a_number_is_asked_for_are_kept_as_words() {
        MeasureTerms measure = read(new TypedTerms.TypedMeasure(
                        null, "people helped", "", "not known", "as many as we can", null, List.of()))
                .getFirst();

        assertThat(measure.baseline()).isNull();
        assertThat(measure.baselineWritten()).isEqualTo("not known");
        assertThat(measure.targetWritten()).isEqualTo("as many as we can");
    }

    @Test
    void zero_is_a_number() {
        assertThat(read(new TypedTerms.TypedMeasure(null, "people", "", "0", "10", null, List.of()))
                        .getFirst()
                        .baseline())
                .isZero();
    }

    @Test
    void an_empty_row_is_no_measure_and_no_milestone() {
        assertThat(read(TypedTerms.TypedMeasure.EMPTY)).isEmpty();
        assertThat(TypedTerms.TypedMilestone.EMPTY.isBlank()).isTrue();
    }

    @Test
    void steps_come_in_the_order_of_their_days() {
        MeasureTerms measure = read(new TypedTerms.TypedMeasure(
                        null,
                        "people",
                        "",
                        "0",
                        "300",
                        Pace.STEPS,
                        List.of(
                                new TypedTerms.TypedStep("March 2027", "300"),
                                TypedTerms.TypedStep.EMPTY,
                                new TypedTerms.TypedStep("September 2026", "150"))))
                .getFirst();

        assertThat(measure.steps())
                .extracting(PaceStep::at)
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2027, 3, 31));
    }

    @Test
    void a_step_that_cannot_be_read_is_named_with_what_would_mend_it() {
        TypedTerms typed = withMeasures(new TypedTerms.TypedMeasure(
                null, "people", "", "0", "300", Pace.STEPS, List.of(new TypedTerms.TypedStep("soon", "many"))));

        assertThat(typed.read(Terms.titled("x")).problems())
                .extracting(FieldProblem::field)
                .containsExactly("measures[0].steps[0].at", "measures[0].steps[0].expected");
    }

    @Test
    void steps_count_only_where_the_pace_is_by_steps() {
        assertThat(read(new TypedTerms.TypedMeasure(
                                null,
                                "people",
                                "",
                                "0",
                                "300",
                                Pace.EVEN,
                                List.of(new TypedTerms.TypedStep("soon", "many"))))
                        .getFirst()
                        .steps())
                .isEmpty();
    }

    @Test
    void a_date_that_is_a_story_is_named_and_not_cut() {
        TypedTerms typed = TypedTerms.of(FULL.toBuilder().due(null).build());
        TypedTerms story = new TypedTerms(
                typed.title(),
                typed.statement(),
                typed.accountableRole(),
                typed.start(),
                "x".repeat(101),
                typed.measures(),
                typed.milestones(),
                typed.partners(),
                typed.boards(),
                typed.themes(),
                typed.preventionLevel(),
                typed.evidence(),
                typed.area(),
                typed.plan(),
                typed.planPage(),
                typed.resources(),
                typed.resourcesShared(),
                typed.monitoring(),
                typed.coproduction(),
                typed.blockers(),
                typed.cadenceMonths(),
                typed.anchor());

        assertThat(story.read(FULL).problems()).extracting(FieldProblem::field).containsExactly("due");
    }

    @Test
    void an_anchor_action_needs_its_role_and_numbers_in_digits() {
        TypedTerms typed = with(new TypedTerms.TypedAnchor(null, false, "a dozen", "", "ten", null));

        assertThat(typed.read(Terms.titled("x")).problems())
                .extracting(FieldProblem::field)
                .containsExactly("anchor.amount", "anchor.before", "anchor.dimension");
    }

    private static List<MeasureTerms> read(TypedTerms.TypedMeasure measure) {
        return withMeasures(measure).read(Terms.titled("x")).terms().measures();
    }

    private static TypedTerms withMeasures(TypedTerms.TypedMeasure... measures) {
        return with(null, measures);
    }

    private static TypedTerms with(TypedTerms.@Nullable TypedAnchor anchor, TypedTerms.TypedMeasure... measures) {
        TypedTerms typed = TypedTerms.of(Terms.titled("x"));
        return new TypedTerms(
                typed.title(),
                typed.statement(),
                typed.accountableRole(),
                typed.start(),
                typed.due(),
                List.of(measures),
                typed.milestones(),
                typed.partners(),
                typed.boards(),
                typed.themes(),
                typed.preventionLevel(),
                typed.evidence(),
                typed.area(),
                typed.plan(),
                typed.planPage(),
                typed.resources(),
                typed.resourcesShared(),
                typed.monitoring(),
                typed.coproduction(),
                typed.blockers(),
                typed.cadenceMonths(),
                anchor);
    }
}
