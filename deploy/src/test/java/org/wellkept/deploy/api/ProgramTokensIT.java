package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What a program can do with a token of its own. */
@OnRunningWellkept
class ProgramTokensIT {

    private final Promises promises;
    private final Api anyone;

    ProgramTokensIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.anyone = promises.anyone();
    }

    @Test
    void a_program_does_what_its_scopes_let_through_and_nothing_else() {
        String reference = promises.agreed("For a program to tell of");
        Api program = exchanged(made(Promises.LEAD, "\"scopes\": [\"updates\"]"));

        JsonNode me = program.get("me").expect(200).json();
        assertThat(me.get("scopes").toString()).isEqualTo("[\"read\",\"updates\"]");
        program.post(
                        "commitments/" + reference + "/updates",
                        "{\"rating\":\"green\",\"period\":\"This quarter\",\"done\":\"Sent by a program.\"}")
                .expect(201);
        program.post("commitments/" + reference + "/publish").expectProblem(403, "not-permitted");
        program.get("signing-keys").expectProblem(403, "not-permitted");
        program.get("tokens").expectProblem(403, "not-permitted");
        program.post("tokens", token("\"scopes\": [\"administer\"]")).expectProblem(403, "not-permitted");
    }

    @Test
    void a_scope_gives_nothing_that_its_owner_may_not() {
        String reference = promises.agreed("Not a program's to publish");
        Api program = exchanged(
                made(Promises.CONTRIBUTOR, "\"scopes\": [\"commitments\", \"imports\", \"board\", \"administer\"]"));

        program.post("commitments/" + reference + "/publish").expectProblem(403, "not-permitted");
        program.get("signing-keys").expectProblem(403, "not-permitted");
    }

    @Test
    void a_program_of_an_organisation_is_nobody_in_person() {
        Api program = exchanged(
                made(
                        Promises.LEAD,
                        "\"scopes\": [\"commitments\"], \"organisation\": \"wellshire-county-council\", \"role\": \"contributor\""));

        JsonNode me = program.get("me").expect(200).json();

        assertThat(me.get("name").textValue()).isEqualTo("For the tests");
        assertThat(me.at("/roles/0/role").textValue()).isEqualTo("contributor");
        program.post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council",
                         "title": "Drafted by a program"}""").expect(201);
    }

    @Test
    void nobody_makes_one_for_an_organisation_of_others() {
        anyone.as(Promises.OTHER_LEAD)
                .post("tokens", token("\"organisation\": \"wellshire-county-council\""))
                .expectProblem(403, "not-permitted");
    }

    @Test
    void revoking_it_ends_what_was_given_for_it_at_once() {
        JsonNode made = made(Promises.LEAD, "\"scopes\": []");
        Api program = exchanged(made);
        String path = "tokens/" + made.at("/token/id").textValue();
        program.get("me").expect(200);
        assertThat(anyone.as(Promises.LEAD)
                        .get(path)
                        .expect(200)
                        .json()
                        .get("lastUsedAt")
                        .isNull())
                .isFalse();

        anyone.as(Promises.LEAD).delete(path).expect(204);

        Answer refused = program.get("me").expectProblem(401, "sign-in");
        assertThat(refused.body()).isEqualTo(anyone.with("nonsense").get("me").body());
        anyone.post("auth/token", exchange(made)).expectProblem(401, "sign-in");
        assertThat(anyone.as(Promises.LEAD)
                        .get(path)
                        .expect(200)
                        .json()
                        .get("revokedAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void others_tokens_do_not_exist_for_me() {
        String path = "tokens/"
                + made(Promises.LEAD, "\"scopes\": []").at("/token/id").textValue();

        anyone.as(Promises.OTHER_LEAD).get(path).expectProblem(404, "not-found");
        anyone.as(Promises.OTHER_LEAD).delete(path).expectProblem(404, "not-found");
        anyone.as(Promises.LEAD).delete("tokens/nonsense").expectProblem(404, "not-found");
    }

    @Test
    void the_secret_is_told_once() {
        JsonNode made = made(Promises.LEAD, "\"scopes\": []");
        String secret = made.get("secret").textValue();

        assertThat(anyone.as(Promises.LEAD).get("tokens").expect(200).body())
                .contains(made.at("/token/id").textValue())
                .doesNotContain(secret);
    }

    @Test
    void what_needs_mending_is_named() {
        Answer answer = anyone.as(Promises.LEAD)
                .post("tokens", "{\"scopes\": [\"everything\"], \"days\": 3}")
                .expectProblem(422, "invalid");

        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "scopes", "lastDay", "days");
    }

    private JsonNode made(String email, String members) {
        return anyone.as(email).post("tokens", token(members)).expect(201).json();
    }

    private Api exchanged(JsonNode made) {
        return anyone.with(anyone.post("auth/token", exchange(made))
                .expect(200)
                .json()
                .get("access_token")
                .textValue());
    }

    private static String exchange(JsonNode made) {
        return "{\"token\":\"%s\"}".formatted(made.get("secret").textValue());
    }

    private static String token(String members) {
        LocalDate lastDay = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
        return "{\"name\": \"For the tests\", \"lastDay\": \"%s\", %s}".formatted(lastDay, members);
    }
}
