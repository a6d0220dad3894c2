package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What the demonstration's charity that joined another left behind; nothing of it is settled here. */
@OnRunningWellkept
class HandoverApiIT {

    private static final String LEAD = "lead@opendoor.example";

    private final Promises promises;
    private final Api anyone;
    private final Api lead;

    HandoverApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.anyone = promises.anyone();
        this.lead = promises.as(LEAD);
    }

    @Test
    void everybody_reads_who_took_over_and_what_became_of_each_promise() {
        assertThat(texts(anyone.get("successions").expect(200).json(), "predecessor"))
                .contains("kind-minds");
        JsonNode handedOn =
                anyone.get("organisations/kind-minds/handed-on").expect(200).json();
        assertThat(texts(handedOn, "became")).containsExactly("carriedOn", "carriedOn", "notCarriedOn", "inHandover");
        String carried = texts(handedOn, "reference").getFirst();
        JsonNode promise = anyone.get("commitments/" + carried).expect(200).json();
        assertThat(promise.get("organisation").textValue()).isEqualTo("open-door");
        assertThat(promise.get("madeBy").textValue()).isEqualTo("kind-minds");
        JsonNode passage =
                anyone.get("commitments/" + carried + "/passage").expect(200).json();
        assertThat(passage.at("/carriedBefore/0/organisation").textValue()).isEqualTo("kind-minds");
        String waiting = texts(handedOn, "reference").getLast();
        assertThat(anyone.get("commitments/" + waiting)
                        .expect(200)
                        .json()
                        .get("inHandover")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void offers_are_the_leads_of_the_successor_to_read_and_to_answer() {
        anyone.get("organisations/open-door/offers").expectProblem(401, "sign-in");
        promises.as(Promises.LEAD).get("organisations/open-door/offers").expectProblem(403, "not-permitted");
        JsonNode offer =
                lead.get("organisations/open-door/offers").expect(200).json().at("/items/0");
        assertThat(offer.get("from").textValue()).isEqualTo("kind-minds");

        String answer = """
                {"answers": [{"reference": "%s", "version": "%s", "take": %s}]}""";
        lead.post(
                        "organisations/open-door/offers/answers",
                        answer.formatted(
                                offer.get("reference").textValue(),
                                offer.get("version").textValue(),
                                false))
                .expectProblem(422, "invalid");
        lead.post(
                        "organisations/open-door/offers/answers",
                        answer.formatted(offer.get("reference").textValue(), "999", true))
                .expectProblem(412, "changed-meanwhile");
        lead.post("organisations/open-door/offers/answers", "{\"answers\": \"all\"}")
                .expectProblem(422, "invalid");
    }

    @Test
    void an_administrator_sees_first_what_a_succession_does() {
        Api administrator = promises.as(Promises.ADMINISTRATOR);
        String merger = """
                {"predecessors": ["marsh-lane-neighbours"], "on": "2030-04-01", "kind": "merger"}""";
        JsonNode preview = administrator
                .post("organisations/open-door/successions/preview", merger)
                .expect(200)
                .json();
        assertThat(preview.at("/items/0/promises").intValue()).isPositive();
        assertThat(texts(
                        anyone.get("organisations/marsh-lane-neighbours/successions")
                                .expect(200)
                                .json(),
                        "successor"))
                .isEmpty();
        lead.post("organisations/open-door/successions/preview", merger).expectProblem(403, "not-permitted");
        administrator
                .post("organisations/open-door/split", "{\"successors\": [\"open-door\"], \"on\": \"2030-04-01\"}")
                .expectProblem(422, "invalid");
        administrator
                .post("organisations/open-door/rename", "{\"name\": \"Open Door\", \"on\": \"2026-01-01\"}")
                .expectProblem(422, "invalid");
        administrator
                .post("organisations/open-door/closure", "{\"lastDay\": \"2099-01-01\", \"reason\": \"It closed.\"}")
                .expectProblem(422, "invalid");
    }

    @Test
    void boards_say_who_goes_on_for_whom_and_an_administrator_sees_first_what_passes_on() {
        JsonNode board = anyone.get("boards/wellshire").expect(200).json();
        assertThat(board.get("endedOn").isNull()).isTrue();
        assertThat(board.get("predecessors").isArray()).isTrue();
        anyone.get("board-successions").expect(200);
        Api administrator = promises.as(Promises.ADMINISTRATOR);
        String future = "{\"predecessors\": [\"wellshire\"], \"on\": \"2099-04-01\"}";
        anyone.post("boards/vale/successions", future).expectProblem(401, "sign-in");
        for (String way : List.of("successions", "successions/preview")) {
            lead.post("boards/vale/" + way, future).expectProblem(403, "not-permitted");
            administrator.post("boards/vale/" + way, future).expectProblem(422, "invalid");
            administrator.post("boards/nowhere/" + way, future).expectProblem(404, "not-found");
        }
        administrator
                .post("boards/vale/closure", "{\"lastDay\": \"2099-01-01\"}")
                .expectProblem(422, "invalid");
        administrator
                .post("boards/vale/rename", "{\"name\": \"\", \"on\": \"2026-01-01\"}")
                .expectProblem(422, "invalid");
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        list.get("items").forEach(item -> texts.add(item.get(member).textValue()));
        return texts;
    }
}
