package org.wellkept.ui.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.Recommendation;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;

/**
 * All that an officer words in a draft, as it stands in the form.
 *
 * @param recommendations null for those that the figures propose
 */
record Wording(
        String title,
        String reportOf,
        @Nullable LocalDate meetingOn,
        List<Section> sections,
        @Nullable List<Asked> recommendations)
        implements Serializable {

    Wording {
        sections = List.copyOf(sections);
        recommendations = recommendations == null ? null : List.copyOf(recommendations);
    }

    /** @param heading empty for the usual one */
    record Section(SectionKind kind, String heading, String commentary, boolean leftOut) implements Serializable {}

    /** Something that the board is asked to do. */
    record Asked(RecommendationKind kind, String words) implements Serializable {}

    static Wording of(ReportDetails report) {
        return new Wording(
                report.summary().title(),
                report.reportOf(),
                report.summary().meetingOn(),
                report.sections().stream()
                        .map(section -> new Section(
                                section.kind(),
                                Objects.requireNonNullElse(section.heading(), ""),
                                Objects.requireNonNullElse(section.commentary(), ""),
                                section.leftOut()))
                        .toList(),
                report.own() ? asked(report) : null);
    }

    /** Those that stand in the draft now, whoever worded them. */
    static List<Asked> asked(ReportDetails report) {
        return report.recommendations().stream()
                .map(each -> new Asked(each.kind(), each.words()))
                .toList();
    }

    EditReport command() {
        return new EditReport(
                title,
                reportOf,
                meetingOn,
                sections.stream()
                        .map(section -> new SectionWording(
                                section.kind(),
                                orNull(section.heading()),
                                orNull(section.commentary()),
                                section.leftOut()))
                        .toList(),
                recommendations == null
                        ? null
                        : recommendations.stream()
                                .map(each -> new Recommendation(each.kind(), each.words()))
                                .toList());
    }

    Section section(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A draft has every section"));
    }

    List<SectionKind> order() {
        return sections.stream().map(Section::kind).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
