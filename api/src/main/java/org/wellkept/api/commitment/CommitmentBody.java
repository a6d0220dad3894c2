package org.wellkept.api.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.State;

/** A commitment as the API shows it. What {@link NewCommitmentBody} can write stands here under the same names. */
record CommitmentBody(
        @JsonIgnore Version version,
        String reference,
        String partnership,
        String title,
        String statement,
        String organisation,
        @Nullable String madeBy,
        boolean inHandover,
        @Nullable String accountableRole,
        List<PartnerBody> partners,
        @Nullable String partnersWritten,
        List<String> boards,
        @Nullable String area,
        SourceBody source,
        List<ThemeBody> themes,
        @Nullable String themesWritten,
        @Nullable PreventionLevel preventionLevel,
        @Nullable Evidence evidence,
        @Nullable String resources,
        boolean resourcesShared,
        @Nullable String monitoring,
        @Nullable String coproduction,
        @Nullable String blockers,
        @Nullable DateBody start,
        @Nullable DateBody due,
        int cadenceMonths,
        List<MeasureBody> measures,
        List<MilestoneBody> milestones,
        @Nullable AnchorBody anchor,
        State state,
        @Nullable LocalDate agreedOn,
        @Nullable ClosedAs closedAs,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        Visibility visibility,
        List<String> endorsedBy,
        @Nullable PauseBody paused,
        @JsonUnwrapped AnswersBody answers)
        implements Versioned {

    record PartnerBody(String organisation, Stance stance, boolean jointLead) {
        static PartnerBody of(PartnerRead partner) {
            return new PartnerBody(partner.organisation().slug(), partner.stance(), partner.jointLead());
        }
    }

    /**
     * Where the words stand.
     *
     * @param from what a record that is shown as published was taken from
     * @param ref its reference there
     */
    record SourceBody(
            @Nullable String plan,
            @Nullable String page,
            boolean asPublished,
            @Nullable String from,
            @Nullable String ref) {}

    record ThemeBody(String framework, String theme) {}

    record MeasureBody(
            @Nullable UUID id,
            String name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String baselineWritten,
            @Nullable String targetWritten,
            @Nullable Pace pace,
            List<StepBody> steps,
            List<ObservationBody> observations) {

        static MeasureBody of(MeasureRead read) {
            MeasureTerms terms = read.terms();
            return new MeasureBody(
                    terms.id(),
                    terms.name(),
                    terms.unit(),
                    terms.baseline(),
                    terms.target(),
                    terms.baselineWritten(),
                    terms.targetWritten(),
                    terms.pace(),
                    terms.steps().stream()
                            .map(step -> new StepBody(step.at(), step.expected()))
                            .toList(),
                    read.observations().stream()
                            .map(seen -> new ObservationBody(seen.at(), seen.value(), seen.note()))
                            .toList());
        }
    }

    /** What makes it an anchor action. */
    record AnchorBody(
            AnchorDimension dimension,
            boolean livingWage,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable BigDecimal before,
            @Nullable AnchorStage stage) {

        static @Nullable AnchorBody of(@Nullable AnchorTerms terms) {
            return terms == null
                    ? null
                    : new AnchorBody(
                            terms.dimension(),
                            terms.livingWage(),
                            terms.amount(),
                            terms.unit(),
                            terms.before(),
                            terms.stage());
        }
    }

    record StepBody(LocalDate at, BigDecimal expected) {}

    record ObservationBody(
            LocalDate at, BigDecimal value, @Nullable String note) {}

    /** Its due date as written. */
    record MilestoneBody(
            @Nullable UUID id, String title, @Nullable String due, MilestoneStatus status) {

        static MilestoneBody of(MilestoneTerms milestone) {
            return new MilestoneBody(
                    milestone.id(),
                    milestone.title(),
                    milestone.due() == null ? null : milestone.due().text(),
                    milestone.status());
        }
    }

    static CommitmentBody of(CommitmentDetails details) {
        CommitmentSummary summary = details.summary();
        Terms terms = details.terms();
        return new CommitmentBody(
                details.version(),
                summary.reference(),
                summary.partnership(),
                terms.title(),
                terms.statement(),
                summary.organisation().slug(),
                summary.madeBy() == null ? null : summary.madeBy().slug(),
                summary.inHandover(),
                terms.accountableRole(),
                details.partners().stream().map(PartnerBody::of).toList(),
                terms.partnersWritten(),
                details.boards().stream().map(BoardRef::slug).toList(),
                terms.area(),
                new SourceBody(
                        terms.plan(), terms.planPage(), summary.asPublished(), details.source(), details.sourceRef()),
                terms.themes().stream()
                        .map(theme -> new ThemeBody(theme.framework(), theme.theme()))
                        .toList(),
                terms.themesWritten(),
                terms.preventionLevel(),
                terms.evidence(),
                terms.resources(),
                terms.resourcesShared(),
                terms.monitoring(),
                terms.coproduction(),
                terms.blockers(),
                DateBody.of(terms.start()),
                DateBody.of(terms.due()),
                terms.cadenceMonths(),
                details.measures().stream().map(MeasureBody::of).toList(),
                terms.milestones().stream().map(MilestoneBody::of).toList(),
                AnchorBody.of(terms.anchor()),
                summary.state(),
                details.agreedOn(),
                summary.closedAs(),
                details.closedOn(),
                details.closedReason(),
                summary.visibility(),
                details.endorsements().stream()
                        .map(endorsement -> endorsement.board().slug())
                        .toList(),
                PauseBody.of(details.paused()),
                AnswersBody.of(summary.answers()));
    }
}
