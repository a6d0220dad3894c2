package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** A board's paper over HTTP, from the demonstration's closed round to what anybody reads. */
@OnRunningWellkept
class ReportsApiIT {

    private final Promises promises;

    ReportsApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void an_officer_begins_words_and_publishes_a_report_and_anybody_opens_its_figures() {
        Api officer = promises.as(Promises.OFFICER);
        JsonNode snapshot =
                officer.get("boards/wellshire/snapshots").expect(200).json().at("/items/0");
        String begin = "{\"snapshot\": \"%s\"}".formatted(snapshot.get("id").textValue());
        promises.anyone().post("reports", begin).expectProblem(401, "sign-in");
        promises.as(Promises.LEAD).post("reports", begin).expectProblem(403, "not-permitted");

        JsonNode draft = officer.post("reports", begin).expect(201).json();

        String path = "reports/" + draft.get("id").textValue();
        for (Api other : new Api[] {
            promises.anyone(),
            promises.as(Promises.LEAD),
            promises.as(Promises.OTHER_LEAD),
            promises.as(Promises.CONTRIBUTOR),
            promises.as(Promises.OBSERVER),
            promises.as(Promises.ADMINISTRATOR)
        }) {
            for (String part : new String[] {
                "",
                "/figures",
                "/figures?edition=briefing",
                "/figures/promises",
                "/figures/promises?edition=briefing",
                "/files"
            }) {
                other.get(path + part).expectProblem(404, "not-found");
            }
            assertThat(other.get("reports?board=wellshire").expect(200).json().get("items"))
                    .noneMatch(item -> item.get("id").equals(draft.get("id")));
        }
        officer.post(path + "/publish", "{\"lateBecause\": \"The room was booked late.\", \"lookedAt\": true}")
                .expect(200);

        JsonNode open = promises.anyone().get(path).expect(200).json();
        leadsToItsMeetingAndBack(open);
        assertThat(open.get("state").textValue()).isEqualTo("published");
        assertThat(open.get("looksPersonal")).isEmpty();
        JsonNode behind = promises.anyone()
                .get(path + "/figures/shown.behind")
                .expect(200)
                .json();
        assertThat(behind.get("records")).hasSize(behind.get("value").intValue());
        assertThat(promises.anyone()
                        .get(path + "/figures?limit=200")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSizeGreaterThan(50);
        promises.anyone().get(path + "/figures/promises?edition=briefing").expectProblem(404, "not-found");
        promises.anyone().get(path + "/figures/no.such").expectProblem(404, "not-found");
        promises.anyone().get(path + "/figures/promises?edition=other").expectProblem(400, "malformed");
        assertThat(promises.anyone()
                        .get("reports?board=wellshire")
                        .expect(200)
                        .json()
                        .get("items"))
                .anyMatch(item -> item.get("id").equals(draft.get("id")));
        assertThat(officer.get("boards/wellshire/paper-settings")
                        .expect(200)
                        .json()
                        .get("colour")
                        .textValue())
                .isEqualTo("#0c5a5e");
    }

    /** The board plans a meeting in the demonstration, and a paper that names none is for that one. */
    private void leadsToItsMeetingAndBack(JsonNode report) {
        assertThat(report.get("meetingState").textValue()).isIn("planned", "held");
        assertThat(report.get("meetingMovedFrom").isNull()).isTrue();
        JsonNode meeting = promises.anyone()
                .get("meetings/" + report.get("meeting").textValue())
                .expect(200)
                .json();
        assertThat(meeting.get("on")).isEqualTo(report.get("meetingOn"));
        assertThat(meeting.get("papers")).anyMatch(paper -> paper.get("id").equals(report.get("id")));
        assertThat(promises.anyone()
                        .get("boards/wellshire/meetings")
                        .expect(200)
                        .json()
                        .get("items"))
                .filteredOn(item -> item.get("id").equals(meeting.get("id")))
                .singleElement()
                .satisfies(item -> assertThat(item.get("papers")).isNotEmpty());
    }
}
