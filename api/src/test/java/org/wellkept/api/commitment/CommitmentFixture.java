package org.wellkept.api.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.EndorsementRead;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

/** A commitment as core hands it over, with something in most places. */
final class CommitmentFixture {

    static final UUID MEASURE = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    static final UUID MILESTONE = UUID.fromString("0190aaaa-0000-7000-8000-000000000002");

    static final Answers ANSWERS = new Answers(
            Said.AMBER,
            LocalDate.of(2026, 10, 2),
            new Shown(ShownAnswer.BEHIND, "31 of 60 allotments expected by 30 September 2026"),
            new Checked(CheckAnswer.LIMITED, LocalDate.of(2026, 6, 12)),
            false,
            false,
            2,
            false,
            true);

    private CommitmentFixture() {}

    static CommitmentDetails aCommitment() {
        return aCommitment(new OrganisationRef("vale-district-council", "Vale District Council", true), ANSWERS);
    }

    static CommitmentDetails aCommitment(OrganisationRef organisation, @Nullable Answers answers) {
        Terms terms = terms();
        return new CommitmentDetails(
                UUID.fromString("0190aaaa-0000-7000-8000-000000000000"),
                Version.of(5),
                new CommitmentSummary(
                        "WV-031",
                        terms.title(),
                        "wellshire-and-vale",
                        organisation,
                        terms.due(),
                        State.AGREED,
                        null,
                        Visibility.PUBLIC,
                        false,
                        answers,
                        null,
                        null,
                        false),
                terms,
                "Wellshire and Vale",
                List.of(new PartnerRead(new OrganisationRef("green-shoots", "Green Shoots", true), Stance.DRIVE, true)),
                List.of(new BoardRef("vale", "Vale Health and Wellbeing Board")),
                List.of(new ThemeRead(terms.themes().getFirst(), "Concordat steps", "Deliverable commitments")),
                List.of(new MeasureRead(
                        terms.measures().getFirst(),
                        List.of(
                                new Observation(LocalDate.of(2026, 9, 30), new BigDecimal("31.00"), "Plots let"),
                                new Observation(LocalDate.of(2026, 3, 31), BigDecimal.ZERO, null)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new EndorsementRead(
                        new BoardRef("vale", "Vale Health and Wellbeing Board"), LocalDate.of(2026, 5, 19))),
                null,
                null,
                LocalDate.of(2026, 4, 20),
                null,
                null,
                new PauseRead(LocalDate.of(2027, 1, 31), "The fields are under water.", "The board's officer"),
                Set.of());
    }

    private static Terms terms() {
        return Terms.titled("Open 100 allotments to people who feel alone").toBuilder()
                .statement(
                        "We turn two fields into allotments and keep half of them for people whom link workers send.")
                .accountableRole("Head of Parks")
                .partners(List.of(new DeliveryPartner("green-shoots", Stance.DRIVE, true)))
                .boards(List.of("vale"))
                .area("Vale")
                .plan("Vale wellbeing plan 2026 to 2029")
                .planPage("7")
                .themes(List.of(new ThemeRef("concordat-steps", "deliverable-commitments")))
                .preventionLevel(PreventionLevel.PRIMARY)
                .resources("£40,000 of the parks budget")
                .start(new DateWritten("April 2026", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)))
                .due(new DateWritten("2027/28", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)))
                .cadenceMonths(6)
                .measures(List.of(new MeasureTerms(
                        MEASURE,
                        "allotments let",
                        "allotments",
                        BigDecimal.ZERO,
                        new BigDecimal("100.0"),
                        null,
                        null,
                        Pace.STEPS,
                        List.of(new PaceStep(LocalDate.of(2026, 9, 30), new BigDecimal("60"))))))
                .milestones(List.of(new MilestoneTerms(
                        MILESTONE,
                        "First field fenced",
                        new DateWritten("June 2026", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)),
                        MilestoneStatus.MET)))
                .build();
    }
}
