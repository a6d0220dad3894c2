package org.wellkept.api.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.ForMeeting;
import org.wellkept.core.report.Recommendation;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SectionWording;

/**
 * What a caller can write of a report, under the names of {@link ReportBody}. The rest of that body is worked out, so that it
 * can be sent back unchanged but not set.
 */
final class NewReportBody {

    private static final String RECOMMENDATIONS = "recommendations";
    private static final String MEETING = "meeting";
    private static final String MEETING_ON = "meetingOn";

    private static final List<String> WORKED_OUT = List.of(
            "id",
            "board",
            "boardName",
            "snapshot",
            "number",
            "state",
            "roundName",
            "periodFrom",
            "periodTo",
            "takenOn",
            "meetingState",
            "meetingMovedFrom",
            "publishBy",
            "publishedOn",
            "lateBecause",
            "briefingShared",
            "corrects",
            "correction",
            "correctedBy",
            "recommendationsOwn",
            "looksPersonal",
            "versions");

    private NewReportBody() {}

    /** A new draft. */
    static DraftReport read(ObjectNode sent) {
        Given given = Given.of(sent);
        DraftReport draft = new DraftReport(
                given.id("snapshot"),
                given.optionalText("title"),
                given.optionalText("reportOf"),
                forMeeting(given, given.optionalId(MEETING), given.optionalDate(MEETING_ON)));
        given.done();
        return draft;
    }

    /**
     * A draft as it would stand after a merge patch. Recommendations that the figures propose stay so until others are sent,
     * and come back where null is sent for them. Another meeting goes before the day that stands, and another day before the
     * meeting.
     *
     * @param stored its body as it stands
     */
    static EditReport patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                given.note(given.field(name), "This cannot be set here", "Leave it out");
            }
        }
        EditReport edited = new EditReport(
                given.optionalText("title"),
                given.optionalText("reportOf"),
                forMeeting(given, stored, patch),
                given.parts("sections", NewReportBody::section),
                recommendations(given, stored, patch));
        given.done();
        return edited;
    }

    private static @Nullable ForMeeting forMeeting(Given given, ObjectNode stored, ObjectNode patch) {
        UUID meeting = given.optionalId(MEETING);
        LocalDate on = given.optionalDate(MEETING_ON);
        boolean otherMeeting = changes(MEETING, stored, patch);
        boolean otherDay = changes(MEETING_ON, stored, patch);
        if (otherMeeting && otherDay) {
            return forMeeting(given, meeting, on);
        }
        // of what stands, the meeting says more than its day
        return forMeeting(given, otherDay ? null : meeting, otherMeeting || (meeting != null && !otherDay) ? null : on);
    }

    private static boolean changes(String name, ObjectNode stored, ObjectNode patch) {
        return patch.has(name) && !MergePatch.same(stored.get(name), patch.get(name));
    }

    private static @Nullable ForMeeting forMeeting(Given given, @Nullable UUID meeting, @Nullable LocalDate on) {
        if (meeting != null && on != null) {
            given.note(given.field(MEETING_ON), "A meeting has its own day", "Give the meeting or a day, not both");
        }
        if (meeting != null) {
            return new ForMeeting.Planned(meeting);
        }
        return on == null ? null : new ForMeeting.OnDay(on);
    }

    private static @Nullable List<Recommendation> recommendations(Given given, ObjectNode stored, ObjectNode patch) {
        List<Recommendation> sent = given.parts(RECOMMENDATIONS, NewReportBody::recommendation);
        if (patch.has(RECOMMENDATIONS)) {
            return patch.get(RECOMMENDATIONS).isNull() ? null : sent;
        }
        return stored.path("recommendationsOwn").booleanValue() ? sent : null;
    }

    private static SectionWording section(Given given) {
        return new SectionWording(
                given.choice("section", SectionKind.class),
                given.optionalText("heading"),
                given.optionalText("commentary"),
                given.flag("leftOut"));
    }

    private static Recommendation recommendation(Given given) {
        return new Recommendation(
                given.choice("kind", RecommendationKind.class),
                given.text("words", "Write what the board is asked to do"));
    }
}
