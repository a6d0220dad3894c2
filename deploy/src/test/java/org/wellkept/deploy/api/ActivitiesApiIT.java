package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

@OnRunningWellkept
class ActivitiesApiIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Promises promises;
    private final Api lead;
    private final Api anyone;

    ActivitiesApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.lead = promises.as(Promises.LEAD);
        this.anyone = promises.anyone();
    }

    private static String activity(String title, String more) {
        return """
                {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council", "title": "%s"%s}
                """.formatted(title, more);
    }

    private String logged(String title, String more) {
        return lead.post("activities", activity(title, more))
                .expect(201)
                .json()
                .get("reference")
                .textValue();
    }

    @Test
    void an_activity_goes_from_a_title_to_what_people_were_told() {
        Api.Answer draft =
                lead.post("activities", activity("Walk and talk", "")).expect(201);
        String path = "activities/" + draft.located();
        anyone.get(path).expectProblem(404, "not-found");

        lead.patch(path, "{\"people\": 14}").expectProblem(428, "if-match-needed");
        Api.Answer worded = lead.patch(path, """
                        {"purpose": "We walked with carers along the canal.", "kind": "communityConversations",
                         "occasions": [{"held": "4 May 2026", "people": 14}], "people": 14,
                         "groups": [{"theme": "carers", "people": 14}], "claimed": "consultation", "boards": ["wellshire"],
                         "payment": {"offered": true, "daysToPay": 10}}""", "If-Match", draft.etag()).expect(200);
        assertThat(worded.json().at("/occasions/0/held/from").textValue()).isEqualTo("2026-05-04");
        lead.patch(path, "{\"people\": 15}", "If-Match", draft.etag()).expectProblem(412, "changed-meanwhile");

        lead.post(path + "/publish", "{}").expect(200);
        JsonNode open = anyone.get(path).expect(200).json();
        assertThat(open.get("purpose").textValue()).isEqualTo("We walked with carers along the canal.");
        assertThat(open.get("people").isNull()).isTrue();
        assertThat(open.at("/groups/0/people").isNull()).isTrue();
        assertThat(open.at("/occasions/0/people").isNull()).isTrue();
        assertThat(open.at("/feedback/state").textValue()).isEqualTo("late");
        assertThat(lead.get(path).expect(200).json().get("people").intValue()).isEqualTo(14);

        lead.put(path + "/told", """
                        {"toldOn": "%s", "how": "On the next walk", "summary": "There are benches now.",
                         "languages": {"pl": "Są teraz ławki."}}""".formatted(LocalDate.now(ENGLAND))).expect(200);
        assertThat(anyone.get(path).expect(200).json().at("/told/languages/pl").textValue())
                .isEqualTo("Są teraz ławki.");
        assertThat(anyone.get(path).json().at("/feedback/state").textValue()).isEqualTo("told");
        assertThat(lead.get(path + "/history").expect(200).json().get("items").size())
                .isGreaterThan(2);
        promises.as(Promises.OTHER_LEAD).delete(path).expectProblem(403, "not-permitted");
        lead.delete(path).expectProblem(409, "rule");
    }

    @Test
    void what_looks_like_a_person_is_named_with_its_place_before_it_is_public() {
        String path = "activities/" + logged("Tea", ", \"said\": \"Mrs Achebe wants a ramp.\"");

        JsonNode problem =
                lead.post(path + "/publish", "{}").expectProblem(422, "invalid").json();

        assertThat(problem.at("/errors/0/field").textValue()).isEqualTo("said");
        assertThat(problem.at("/errors/0/problem").textValue()).contains("Mrs Achebe", "a person’s name");
        lead.post(path + "/publish", "{\"lookedAt\": true}").expect(200);
    }

    @Test
    void all_that_needs_mending_is_named_at_once() {
        JsonNode problem = lead.post("activities", activity("Tea", """
                                , "people": 3, "groups": [{"theme": "nobody"}, {"theme": "carers", "people": 4}],
                                "changes": [{"said": "Open later", "decision": "no"}], "partners": ["nobody"]"""))
                .expectProblem(422, "invalid")
                .json();

        assertThat(problem.get("errors"))
                .extracting(error -> error.get("field").textValue())
                .containsExactlyInAnyOrder("groups[0].theme", "groups[1].people", "changes[0].reason", "partners[0]");
    }

    @Test
    void the_demonstration_tells_what_people_felt_and_lists_are_narrowed() {
        JsonNode found = anyone.get("activities?organisation=open-door&feedback=told")
                .expect(200)
                .json()
                .get("items");

        assertThat(found).hasSize(1);
        String path = "activities/" + found.get(0).get("reference").textValue();
        JsonNode released = anyone.get(path).expect(200).json().get("released");
        assertThat(released.at("/people/people").intValue()).isEqualTo(24);
        assertThat(released.at("/felt/rung").textValue()).isEqualTo("engagement");
        assertThat(released.at("/felt/gap/reply").textValue()).startsWith("We chose the days before we asked");
        assertThat(released.at("/felt/corrections/0").textValue()).contains("Mondays");
        anyone.get("activities?feedback=never").expectProblem(400, "malformed");
    }

    @Test
    void there_is_no_way_to_voices() {
        anyone.get("voices").expectProblem(404, "not-found");
        anyone.get("activities/WV-030/voices").expectProblem(404, "not-found");
    }
}
