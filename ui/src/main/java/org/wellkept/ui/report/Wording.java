package org.wellkept.ui.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.ForMeeting;
import org.wellkept.core.report.Recommendation;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportSummary;
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
        @Nullable Meeting meeting,
        List<Section> sections,
        @Nullable List<Asked> recommendations)
        implements Serializable {

    Wording {
        sections = List.copyOf(sections);
        recommendations = recommendations == null ? null : List.copyOf(recommendations);
    }

    /**
     * For which meeting it is.
     *
     * @param id null where the board plans none here, and the day stands alone
     */
    record Meeting(@Nullable UUID id, LocalDate on) implements Serializable {

        private static @Nullable Meeting of(ReportSummary report) {
            LocalDate on = report.meetingOn();
            ReportMeeting meeting = report.meeting();
            return on == null ? null : new Meeting(meeting == null ? null : meeting.id(), on);
        }

        private ForMeeting chosen() {
            return id == null ? new ForMeeting.OnDay(on) : new ForMeeting.Planned(id);
        }
    }

    /** @param heading empty for the usual one */
    record Section(SectionKind kind, String heading, String commentary, boolean leftOut) implements Serializable {}

    /** Something that the board is asked to do. */
    record Asked(RecommendationKind kind, String words) implements Serializable {}

    static Wording of(ReportDetails report) {
        return new Wording(
                report.summary().title(),
                report.reportOf(),
                Meeting.of(report.summary()),
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
                meeting == null ? null : meeting.chosen(),
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
