package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What the demonstration's closed rounds found, over HTTP, and how a board reports it up. */
@OnRunningWellkept
class SnapshotsApiIT {

    private static final String VALE_OFFICER = "officer@vale.example";

    private final Promises promises;

    SnapshotsApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void what_a_round_found_adds_up_to_what_is_listed() {
        JsonNode summary = fifth("wellshire");
        String path = snapshot("wellshire", summary);

        JsonNode found = promises.as(Promises.LEAD).get(path).expect(200).json();

        assertThat(found.at("/summary/takenOn")).isEqualTo(summary.get("takenOn"));
        assertThat(found.at("/summary/rules/version").intValue()).isEqualTo(1);
        assertThat(found.get("versions")).hasSize(1);
        JsonNode totals = found.get("totals");
        assertThat(totals.get("commitments").intValue()).isGreaterThan(5);
        for (String answer : List.of("said", "shown", "checked")) {
            assertThat(sum(totals.get(answer)))
                    .as(answer)
                    .isEqualTo(totals.get("commitments").intValue());
        }
        assertThat(found.get("commitments").size() + found.get("leftOut").intValue())
                .isEqualTo(totals.get("commitments").intValue());
        assertThat(found.get("commitments"))
                .filteredOn(each -> each.at("/shown/answer").textValue().equals("behind"))
                .hasSize(totals.at("/shown/behind").intValue());
        assertThat(found.get("organisations"))
                .extracting(each -> each.get("organisation").textValue())
                .contains("wellshire-county-council");
    }

    @Test
    void who_may_not_read_it_is_told_and_what_is_not_there_is_not_found() {
        JsonNode summary = fifth("wellshire");
        String path = snapshot("wellshire", summary);

        promises.anyone().get(path).expectProblem(401, "sign-in");
        promises.anyone().get("boards/wellshire/snapshots").expectProblem(401, "sign-in");
        promises.as(Promises.OFFICER).get(path + "?version=2").expectProblem(404, "not-found");
        promises.as(Promises.OFFICER).get(path + "?version=latest").expectProblem(400, "malformed");
        promises.as(Promises.OFFICER).get(snapshot("vale", summary)).expectProblem(404, "not-found");
        promises.as(Promises.OFFICER)
                .get("boards/wellshire/rounds/" + UUID.randomUUID() + "/snapshot")
                .expectProblem(404, "not-found");
        promises.as(Promises.OFFICER).get("boards/nowhere/snapshots").expectProblem(404, "not-found");
    }

    @Test
    void a_round_is_reopened_by_its_officer_alone_with_a_reason_and_only_while_it_is_the_latest() {
        String path =
                "boards/wellshire/rounds/" + fifth("wellshire").get("round").textValue() + "/reopen";
        String reason = "{\"reason\": \"The hospital's figures were wrong.\"}";

        promises.anyone().post(path, reason).expectProblem(401, "sign-in");
        promises.as(VALE_OFFICER).post(path, reason).expectProblem(403, "not-permitted");
        assertThat(fields(promises.as(Promises.OFFICER).post(path, "{\"reason\": \" \"}")))
                .containsExactly("reason");
        assertThat(fields(promises.as(Promises.OFFICER).post(path, "{\"reason\": \"%s\"}".formatted("x".repeat(501)))))
                .containsExactly("reason");
        promises.as(Promises.OFFICER).post(path, reason).expectProblem(409, "rule");
    }

    @Test
    void what_a_board_reports_up_stands_beside_the_figures_of_the_board_above() {
        Api vale = promises.as(VALE_OFFICER);
        try {
            assertThat(vale.post("boards/vale/report-to", "{\"to\": \"wellshire\"}")
                            .expect(200)
                            .json()
                            .get("reportsTo")
                            .textValue())
                    .isEqualTo("wellshire");
            promises.as(Promises.OFFICER)
                    .post("boards/wellshire/report-to", "{\"to\": \"vale\"}")
                    .expectProblem(409, "rule");
            assertThat(fields(vale.post("boards/vale/report-to", "{\"to\": \"nowhere\"}")))
                    .containsExactly("to");
            assertThat(fields(vale.post("boards/vale/report-to", "{}"))).containsExactly("to");
            promises.as(Promises.LEAD)
                    .post("boards/vale/report-to", "{\"to\": null}")
                    .expectProblem(403, "not-permitted");
            JsonNode round = fifth("vale");
            String path = "boards/vale/rounds/" + round.get("round").textValue() + "/report-up";
            promises.as(Promises.OFFICER).post(path).expectProblem(403, "not-permitted");

            JsonNode reported = vale.post(path).expect(200).json();

            assertThat(reported.get("reportedTo"))
                    .extracting(each -> each.get("board").textValue())
                    .containsExactly("wellshire");
            vale.post(path).expectProblem(409, "rule");
            JsonNode up = promises.as(Promises.OFFICER)
                    .get("boards/wellshire/reported-up")
                    .expect(200)
                    .json();
            int own = up.at("/own/commitments").intValue();
            assertThat(up.get("from"))
                    .extracting(each -> each.at("/snapshot/board").textValue())
                    .containsExactly("vale", "perinatal");
            int theirs = up.at("/from/0/figures/commitments").intValue();
            assertThat(theirs).isPositive();
            assertThat(up.at("/together/commitments").intValue())
                    .as("some are made to both boards")
                    .isGreaterThan(own)
                    .isLessThan(own + theirs);
            assertThat(sum(up.at("/together/shown")))
                    .isEqualTo(up.at("/together/commitments").intValue());
            promises.anyone().get("boards/wellshire/reported-up").expectProblem(401, "sign-in");
        } finally {
            vale.post("boards/vale/report-to", "{\"to\": null}").expect(200);
        }
    }

    /** What the fifth round of a board found, a year after the first: most of today's promises were made by then. */
    private JsonNode fifth(String board) {
        JsonNode items = promises.as(Promises.OFFICER)
                .get("boards/" + board + "/snapshots")
                .expect(200)
                .json()
                .get("items");
        assertThat(items).hasSizeGreaterThanOrEqualTo(5);
        return items.get(items.size() - 5);
    }

    private static String snapshot(String board, JsonNode summary) {
        return "boards/" + board + "/rounds/" + summary.get("round").textValue() + "/snapshot";
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.intValue();
        }
        return sum;
    }

    private static List<String> fields(Api.Answer answer) {
        List<String> fields = new ArrayList<>();
        answer.expectProblem(422, "invalid")
                .json()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").textValue()));
        return fields;
    }
}
