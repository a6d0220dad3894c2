package org.wellkept.api.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.EditReport;
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
                given.optionalDate("meetingOn"));
        given.done();
        return draft;
    }

    /**
     * A draft as it would stand after a merge patch. Recommendations that the figures propose stay so until others are sent,
     * and come back where null is sent for them.
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
                given.optionalDate("meetingOn"),
                given.parts("sections", NewReportBody::section),
                recommendations(given, stored, patch));
        given.done();
        return edited;
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
