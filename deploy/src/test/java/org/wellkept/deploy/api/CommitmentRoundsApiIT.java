package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** A commitment round over HTTP: opened, answered, declined on behalf, endorsed, closed. */
@OnRunningWellkept
class CommitmentRoundsApiIT {

    private static final String ROUNDS = "boards/wellshire/commitment-rounds";
    private static final String COUNTY = "/answers/wellshire-county-council";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Promises promises;

    CommitmentRoundsApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void a_commitment_round_goes_from_the_question_to_the_endorsement() {
        officer().post(ROUNDS, "{\"name\": \"Empty\"}").expectProblem(422, "invalid");
        lead().post(ROUNDS, round("Theirs")).expectProblem(403, "not-permitted");
        String round = "commitment-rounds/"
                + officer().post(ROUNDS, round("2030 to 2032")).expect(201).located();
        officer().post(ROUNDS, round("A second")).expectProblem(409, "rule");

        String agreed = promises.agreed("Put forward " + UUID.randomUUID());
        officer().post(round + "/answers/open-door/send").expectProblem(409, "rule");
        assertThat(lead().post(round + COUNTY + "/promises", reference(agreed))
                        .expect(200)
                        .json()
                        .at("/answer/promises")
                        .intValue())
                .isEqualTo(1);
        JsonNode carried = lead().post(round + COUNTY + "/promises", "{\"reference\": \"WV-006\", \"carryOn\": true}")
                .expect(200)
                .json();
        assertThat(carried.at("/promises/1/follows").textValue()).isEqualTo("WV-006");
        String following = carried.at("/promises/1/reference").textValue();
        lead().delete(round + COUNTY + "/promises/" + following).expect(200);
        lead().delete(round + COUNTY + "/promises/" + following).expectProblem(409, "rule");
        promises.as(Promises.CONTRIBUTOR).post(round + COUNTY + "/send").expectProblem(403, "not-permitted");
        assertThat(lead().post(round + COUNTY + "/send")
                        .expect(200)
                        .json()
                        .at("/answer/answeredOn")
                        .textValue())
                .isEqualTo(today.toString());

        String openDoor = round + "/answers/open-door";
        officer().post(openDoor + "/decline", "{}").expectProblem(422, "invalid");
        assertThat(officer()
                        .post(openDoor + "/decline", "{\"because\": \"They said so by telephone.\"}")
                        .expect(200)
                        .json()
                        .at("/answer/onBehalf")
                        .booleanValue())
                .isTrue();
        lead().get(openDoor).expectProblem(403, "not-permitted");
        lead().get(round + "/answers").expectProblem(403, "not-permitted");
        assertThat(officer().get(round + "/answers").expect(200).json().get("items"))
                .hasSize(2);
        assertThat(lead().get(round).expect(200).json().get("declined").intValue())
                .isEqualTo(1);
        promises.anyone().get(round).expectProblem(401, "sign-in");

        endorse(round, agreed);
        assertThat(officer()
                        .post(round + "/close")
                        .expect(200)
                        .json()
                        .get("closedOn")
                        .textValue())
                .isEqualTo(today.toString());
        lead().post(round + COUNTY + "/send").expectProblem(409, "rule");
        officer().get("commitment-rounds/1/sitting").expectProblem(404, "not-found");
    }

    private void endorse(String round, String agreed) {
        assertThat(officer()
                        .get(round + "/sitting")
                        .expect(200)
                        .json()
                        .at("/toEndorse/0/reference")
                        .textValue())
                .isEqualTo(agreed);
        lead().get(round + "/sitting").expectProblem(403, "not-permitted");
        officer()
                .post(round + "/endorse", "{\"promises\": [], \"meetingOn\": \"%s\"}".formatted(today))
                .expectProblem(422, "invalid");
        JsonNode after = officer()
                .post(round + "/endorse", "{\"promises\": [\"%s\"], \"meetingOn\": \"%s\"}".formatted(agreed, today))
                .expect(200)
                .json();
        assertThat(after.at("/endorsed/0/endorsedOn").textValue()).isEqualTo(today.toString());
        assertThat(lead().get("commitments/" + agreed).expect(200).json().get("endorsedBy"))
                .extracting(JsonNode::textValue)
                .containsExactly("wellshire");
    }

    private Api officer() {
        return promises.as(Promises.OFFICER);
    }

    private Api lead() {
        return promises.as(Promises.LEAD);
    }

    private static String reference(String reference) {
        return "{\"reference\": \"%s\"}".formatted(reference);
    }

    private String round(String name) {
        return """
                {"name": "%s", "periodFrom": "%s", "periodTo": "%s", "dueOn": "%s", "question": "What can you promise?",
                 "asked": ["wellshire-county-council", "open-door"]}
                """.formatted(name, today, today.plusYears(2), today.plusDays(30));
    }
}
