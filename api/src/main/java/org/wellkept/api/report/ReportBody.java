package org.wellkept.api.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.report.Recommendation;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;

/**
 * A report as the API shows it. What {@link NewReportBody} can write stands here under the same names.
 *
 * @param recommendations those that the officer worded, or else those that its figures propose
 * @param recommendationsOwn whether the officer worded them
 * @param meetingOn the day of the meeting that it is for: that of a draft moves with its meeting
 * @param meeting the meeting that it is for, or null where its board plans none or no day is set
 * @param meetingState where that meeting is in its life now
 * @param meetingMovedFrom the day that the meeting was on when the draft was last worded, or the paper published, where it moved
 * @param publishBy the last day that leaves five clear days before the meeting, or null without one
 * @param looksPersonal what in the officer's words looks as if it told who somebody is; for the officer alone
 * @param versions all of it that is published, the first one first
 */
record ReportBody(
        @JsonIgnore Version version,
        UUID id,
        String board,
        String boardName,
        UUID snapshot,
        int number,
        ReportState state,
        String title,
        String reportOf,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate takenOn,
        @Nullable LocalDate meetingOn,
        @Nullable UUID meeting,
        @Nullable MeetingState meetingState,
        @Nullable LocalDate meetingMovedFrom,
        @Nullable LocalDate publishBy,
        @Nullable LocalDate publishedOn,
        @Nullable String lateBecause,
        boolean briefingShared,
        @Nullable UUID corrects,
        @Nullable String correction,
        @Nullable UUID correctedBy,
        List<SectionBody> sections,
        List<RecommendationBody> recommendations,
        boolean recommendationsOwn,
        List<PersonalBody> looksPersonal,
        List<ReportItemBody> versions)
        implements Versioned {

    /** @param heading the board's own, or null for the usual one */
    record SectionBody(
            SectionKind section,
            @Nullable String heading,
            @Nullable String commentary,
            boolean leftOut) {

        static SectionBody of(SectionWording section) {
            return new SectionBody(section.kind(), section.heading(), section.commentary(), section.leftOut());
        }
    }

    /** @param words in which a figure stands as its key in braces */
    record RecommendationBody(RecommendationKind kind, String words) {

        static RecommendationBody of(Recommendation recommendation) {
            return new RecommendationBody(recommendation.kind(), recommendation.words());
        }
    }

    /** @param looksLike as in "This looks like …" */
    record PersonalBody(String field, String found, String looksLike) {

        static PersonalBody of(PersonalDetail detail) {
            return new PersonalBody(
                    detail.field(), detail.found(), detail.kind().words());
        }
    }

    static ReportBody of(ReportDetails report) {
        ReportSummary summary = report.summary();
        ReportMeeting meeting = summary.meeting();
        return new ReportBody(
                report.version(),
                summary.id(),
                summary.board().slug(),
                summary.board().name(),
                summary.snapshot(),
                summary.number(),
                summary.state(),
                summary.title(),
                report.reportOf(),
                summary.roundName(),
                summary.periodFrom(),
                summary.periodTo(),
                summary.takenOn(),
                summary.meetingOn(),
                meeting == null ? null : meeting.id(),
                meeting == null ? null : meeting.state(),
                meeting == null ? null : meeting.movedFrom(),
                report.publishBy(),
                summary.publishedOn(),
                report.lateBecause(),
                summary.briefingShared(),
                summary.corrects(),
                summary.correction(),
                summary.correctedBy(),
                report.sections().stream().map(SectionBody::of).toList(),
                report.recommendations().stream().map(RecommendationBody::of).toList(),
                report.own(),
                report.personal().stream().map(PersonalBody::of).toList(),
                report.versions().stream().map(ReportItemBody::of).toList());
    }
}
