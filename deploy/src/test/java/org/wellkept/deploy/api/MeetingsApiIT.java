package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** A meeting over HTTP: drafted, announced, filled, held; decisions recorded, corrected, told of; read by anyone. */
@OnRunningWellkept
class MeetingsApiIT {

    private static final String OFFICER = "officer@vale.example";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Promises promises;

    MeetingsApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void a_meeting_goes_from_a_draft_to_what_came_of_it() {
        officer().post("boards/vale/meetings", "{\"place\": \"Town Hall\"}").expectProblem(422, "invalid");
        lead().post("boards/vale/meetings", meeting("draft")).expectProblem(403, "not-permitted");
        String meeting = "meetings/"
                + officer()
                        .post("boards/vale/meetings", meeting("draft"))
                        .expect(201)
                        .located();
        promises.anyone().get(meeting).expectProblem(404, "not-found");
        officer().post("boards/vale/meetings", meeting("planned")).expectProblem(422, "invalid");
        officer().post(meeting + "/announce").expect(200);
        assertThat(promises.anyone()
                        .get(meeting)
                        .expect(200)
                        .json()
                        .get("state")
                        .textValue())
                .isEqualTo("planned");

        String item = addsAnItem(meeting);
        String decision = decides(item);
        correctsAndTells(decision);

        assertThat(promises.anyone()
                        .get(meeting)
                        .expect(200)
                        .json()
                        .get("state")
                        .textValue())
                .isEqualTo("held");
        officer().delete(item).expectProblem(409, "rule");
        officer().delete(meeting).expectProblem(409, "rule");
        assertThat(officer()
                        .get(meeting + "/history")
                        .expect(200)
                        .json()
                        .at("/items/0/action")
                        .textValue())
                .isEqualTo("held");
        promises.anyone().get(meeting + "/history").expectProblem(401, "sign-in");
    }

    private String addsAnItem(String meeting) {
        lead().post(meeting + "/items", "{\"title\": \"Benches\", \"asked\": \"note\"}")
                .expectProblem(403, "not-permitted");
        officer()
                .post(meeting + "/items", "{\"title\": \"%s\", \"asked\": \"note\"}".formatted("t".repeat(400)))
                .expectProblem(422, "invalid");
        Api.Answer added = officer().post(meeting + "/items", """
                        {"title": "Benches", "asked": "approve", "reportOf": "Dr Margaret Hughes", "recommendations": ["put up ten."]}""").expect(201);
        assertThat(added.json().get("hints").toString()).contains("Margaret Hughes");
        String item = "agenda-items/" + added.located();
        officer().patch(item, "{\"title\": \"More benches\"}").expectProblem(428, "if-match-needed");
        Api.Answer changed = officer()
                .patch(item, "{\"reportOf\": \"Head of Streets\"}", "If-Match", added.etag())
                .expect(200);
        assertThat(changed.json().get("hints")).isEmpty();
        officer()
                .patch(item, "{\"title\": \"Other benches\"}", "If-Match", added.etag())
                .expectProblem(412, "changed-meanwhile");
        return item;
    }

    private String decides(String item) {
        officer()
                .post(item + "/decisions", "{\"kind\": \"escalated\", \"resolved\": \"another board decides.\"}")
                .expectProblem(422, "invalid");
        JsonNode decision = officer().post(item + "/decisions", """
                        {"kind": "approved", "resolved": "ten benches are put up.", "owner": "vale-borough-council",
                         "ownerRole": "Head of Streets", "due": "March 2030"}""").expect(201).json();
        assertThat(decision.get("state").textValue()).isEqualTo("open");
        assertThat(decision.at("/due/to").textValue()).isEqualTo("2030-03-31");
        String reference = decision.get("reference").textValue();
        assertThat(promises.anyone()
                        .get("boards/vale/decisions/open?limit=200")
                        .expect(200)
                        .json()
                        .findValuesAsText("reference"))
                .contains(reference);
        return "decisions/" + reference;
    }

    private void correctsAndTells(String decision) {
        Api.Answer read = officer().get(decision).expect(200);
        officer()
                .patch(decision, "{\"resolved\": \"twelve benches are put up.\"}", "If-Match", read.etag())
                .expectProblem(422, "invalid");
        JsonNode corrected = officer()
                .patch(
                        decision,
                        "{\"resolved\": \"twelve benches are put up.\", \"because\": \"It was twelve.\"}",
                        "If-Match",
                        read.etag())
                .expect(200)
                .json();
        assertThat(corrected.at("/corrections/0/resolved").textValue()).isEqualTo("ten benches are put up.");
        String done = "{\"done\": true, \"words\": \"They stand.\", \"on\": \"%s\"}".formatted(today);
        promises.as(Promises.LEAD).post(decision + "/outcome", done).expectProblem(403, "not-permitted");
        assertThat(lead().post(decision + "/outcome", done)
                        .expect(200)
                        .json()
                        .get("state")
                        .textValue())
                .isEqualTo("done");
        lead().post(decision + "/outcome", done).expectProblem(409, "rule");
    }

    private String meeting(String state) {
        return "{\"on\": \"%s\", \"startsAt\": \"14:00\", \"place\": \"Town Hall\", \"state\": \"%s\"}"
                .formatted(today, state);
    }

    private Api officer() {
        return promises.as(OFFICER);
    }

    private Api lead() {
        return promises.as("lead@vale.example");
    }
}
