package org.wellkept.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellkept.core.snapshot.SnapshotSummary;

/**
 * Writes a paper over what was frozen. The same words over the same snapshot give the same paper, whatever day it is and
 * whatever has become of the records. Pure.
 */
final class PaperWriter {

    private PaperWriter() {}

    static Paper write(ReportWording wording, PaperSource source) {
        PaperFigures figures = PaperFigures.of(source);
        return new Paper(
                head(wording, source),
                wording.sections().stream()
                        .filter(section -> !section.leftOut())
                        .map(section -> new PaperSection(
                                section.kind(),
                                Optional.ofNullable(section.heading())
                                        .orElse(section.kind().words()),
                                section.commentary(),
                                blocks(section.kind(), wording, source, figures)))
                        .toList(),
                Annex.of(source, figures),
                figures.all());
    }

    private static Paper.Head head(ReportWording wording, PaperSource source) {
        SnapshotSummary summary = source.now().summary();
        return new Paper.Head(
                wording.report(),
                source.edition(),
                summary.board(),
                wording.title(),
                wording.reportOf(),
                wording.meetingOn(),
                summary.roundName(),
                summary.periodFrom(),
                summary.periodTo(),
                summary.takenOn(),
                summary.version(),
                summary.reopened() == null ? null : summary.reopened().because(),
                summary.rules(),
                wording.publishedOn(),
                wording.brand(),
                wording.notices());
    }

    private static List<Block> blocks(
            SectionKind kind, ReportWording wording, PaperSource source, PaperFigures figures) {
        return switch (kind) {
            case ASKED_TODAY ->
                Recommendations.blocks(
                        Objects.requireNonNullElseGet(
                                wording.recommendations(), () -> Recommendations.proposed(source, figures)),
                        figures);
            case KEPT -> KeptSection.blocks(source, figures);
            case EXCEPTIONS -> ExceptionsSection.blocks(source, figures);
            case ASKS -> AsksSection.blocks(source, figures);
            case MOVEMENT -> MovementSection.blocks(source, figures);
            case EVIDENCE_GAPS -> EvidenceGapsSection.blocks(source, figures);
            case CHANGES -> ChangesSection.blocks(source, figures);
            case COVERAGE -> CoverageSection.blocks(source, figures);
            case COPRODUCTION -> CoproductionSection.blocks(source, figures);
            case ANCHOR -> AnchorSection.blocks(source, figures);
            case QUESTIONS -> QuestionsSection.blocks(source, figures);
            case DECISIONS -> DecisionsSection.blocks(source, figures);
        };
    }
}
