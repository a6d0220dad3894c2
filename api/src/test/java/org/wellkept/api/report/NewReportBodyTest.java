package org.wellkept.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.report.ForMeeting;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportMeeting;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.ReportSummary;

/** For which meeting a paper is, as programs say it: by the meeting or by a day. */
class NewReportBodyTest {

    private static final UUID MEETING = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void what_was_read_can_be_sent_back_unchanged() {
        ObjectNode tied = stored(new ReportMeeting(MEETING, DAY, MeetingState.PLANNED, DAY.minusDays(7)));
        assertThat(NewReportBody.patched(tied, tied).forMeeting()).isEqualTo(new ForMeeting.Planned(MEETING));
        ObjectNode untied = stored(null);
        assertThat(NewReportBody.patched(untied, untied).forMeeting()).isEqualTo(new ForMeeting.OnDay(DAY));
    }

    @Test
    void a_patch_of_other_words_leaves_the_meeting_or_the_day() throws IOException {
        ObjectNode patch = json("{\"title\": \"Other\"}");

        assertThat(NewReportBody.patched(stored(planned()), patch).forMeeting())
                .isEqualTo(new ForMeeting.Planned(MEETING));
        assertThat(NewReportBody.patched(stored(null), patch).forMeeting()).isEqualTo(new ForMeeting.OnDay(DAY));
    }

    @Test
    void what_is_sent_goes_before_what_stands() throws IOException {
        assertThat(NewReportBody.patched(stored(planned()), json("{\"meetingOn\": \"2026-12-03\"}"))
                        .forMeeting())
                .isEqualTo(new ForMeeting.OnDay(LocalDate.of(2026, 12, 3)));
        for (ObjectNode stored : List.of(stored(planned()), stored(null))) {
            assertThat(NewReportBody.patched(stored, json("{\"meeting\": \"" + OTHER + "\"}"))
                            .forMeeting())
                    .isEqualTo(new ForMeeting.Planned(OTHER));
            assertThat(NewReportBody.patched(stored, json("{\"meetingOn\": null}"))
                            .forMeeting())
                    .isNull();
        }
    }

    @Test
    void without_its_meeting_a_paper_has_no_day_either() throws IOException {
        ObjectNode patch = json("{\"meeting\": null}");

        assertThat(NewReportBody.patched(stored(planned()), patch).forMeeting()).isNull();
        assertThat(NewReportBody.patched(stored(null), patch).forMeeting())
                .as("it had none")
                .isEqualTo(new ForMeeting.OnDay(DAY));
    }

    @Test
    void a_meeting_and_a_day_at_once_are_refused_and_what_is_worked_out_is_not_set() throws IOException {
        String both = "\"meeting\": \"" + OTHER + "\", \"meetingOn\": \"2026-12-03\"";
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> NewReportBody.read(json("{\"snapshot\": \"" + OTHER + "\", " + both + "}")))
                        .problem()
                        .errors())
                .extracting(FieldProblem::field)
                .containsExactly("meetingOn");
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> NewReportBody.patched(
                                        stored(null), json("{" + both + ", \"meetingState\": \"held\"}")))
                        .problem()
                        .errors())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("meetingOn", "meetingState");
    }

    @Test
    void a_new_report_is_for_the_meeting_that_is_named_or_for_the_boards_next() throws IOException {
        String snapshot = "{\"snapshot\": \"" + OTHER + "\"";
        assertThat(NewReportBody.read(json(snapshot + "}")).forMeeting()).isNull();
        assertThat(NewReportBody.read(json(snapshot + ", \"meeting\": \"" + MEETING + "\"}"))
                        .forMeeting())
                .isEqualTo(new ForMeeting.Planned(MEETING));
        assertThat(NewReportBody.read(json(snapshot + ", \"meetingOn\": \"2026-11-26\"}"))
                        .forMeeting())
                .isEqualTo(new ForMeeting.OnDay(DAY));
    }

    private static ReportMeeting planned() {
        return new ReportMeeting(MEETING, DAY, MeetingState.PLANNED, null);
    }

    private static ObjectNode stored(@Nullable ReportMeeting meeting) {
        return Json.tree(ReportBody.of(new ReportDetails(
                new ReportSummary(
                        new UUID(0, 1),
                        new BoardRef("wellshire", "Wellshire Health and Wellbeing Board"),
                        new UUID(0, 2),
                        1,
                        "How promises stand",
                        "Quarter 2",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 11, 5),
                        DAY,
                        meeting,
                        ReportState.DRAFT,
                        null,
                        false,
                        null,
                        null,
                        null),
                Version.of(1),
                "Director of Public Health",
                List.of(),
                List.of(),
                false,
                DAY.minusDays(8),
                null,
                List.of(),
                List.of(),
                new ReportDetails.May(true, true, false, true, true))));
    }

    private static ObjectNode json(String text) throws IOException {
        return Json.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
