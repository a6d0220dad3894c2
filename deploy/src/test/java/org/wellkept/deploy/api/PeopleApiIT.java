package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** People, roles and invitations over HTTP, with the same doors and refusals as the screens. */
@OnRunningWellkept
class PeopleApiIT {

    private static final String COUNTY = "organisation=wellshire-county-council";

    private final Api anyone;

    PeopleApiIT(RunningWellkept wellkept) {
        this.anyone = Api.of(wellkept);
    }

    @Test
    void who_gives_roles_in_a_place_sees_its_people_without_addresses() {
        Answer answer = lead().get("roles?" + COUNTY).expect(200);

        assertThat(answer.json().get("items").findValuesAsText("role")).contains("contributor", "lead");
        assertThat(answer.body()).doesNotContain("@");
        anyone.as(Promises.OFFICER).get("roles?board=wellshire").expect(200);
        anyone.as(Promises.ADMINISTRATOR).get("roles").expect(200);
        anyone.as(Promises.ADMINISTRATOR)
                .get("roles?partnership=wellshire-and-vale")
                .expect(200);
    }

    @Test
    void nobody_else_sees_the_people_or_the_invitations_of_a_place() {
        for (String what : List.of("roles?", "invitations?")) {
            for (String who : List.of(Promises.CONTRIBUTOR, Promises.OTHER_LEAD, Promises.OFFICER)) {
                anyone.as(who).get(what + COUNTY).expectProblem(403, "not-permitted");
            }
            lead().get(what).expectProblem(403, "not-permitted");
            anyone.get(what + COUNTY).expectProblem(401, "sign-in");
        }
    }

    @Test
    void an_invitation_is_sent_read_sent_again_and_withdrawn() {
        String email = address();
        Answer invited =
                lead().post("invitations", invitation(email, "contributor")).expect(201);
        String path = "invitations/" + invited.located();

        assertThat(invited.json().get("email").textValue()).isEqualTo(email);
        assertThat(invited.json().get("organisation").textValue()).isEqualTo("wellshire-county-council");
        assertThat(lead().get(path).expect(200).body()).isEqualTo(invited.body());
        assertThat(lead().get("invitations?" + COUNTY).expect(200).body()).contains(invited.located());
        lead().post("invitations", invitation(email, "contributor")).expectProblem(409, "rule");
        JsonNode again = lead().post(path + "/resend").expect(200).json();
        assertThat(again.get("id")).isEqualTo(invited.json().get("id"));
        assertThat(again.get("sentAt")).isNotEqualTo(invited.json().get("sentAt"));

        lead().delete(path).expect(204);

        lead().get(path).expectProblem(404, "not-found");
        lead().delete(path).expectProblem(404, "not-found");
        lead().post(path + "/resend").expectProblem(404, "not-found");
    }

    @Test
    void an_invitation_of_others_does_not_exist_for_me() {
        String path = "invitations/"
                + lead().post("invitations", invitation(address(), "member"))
                        .expect(201)
                        .located();

        for (String who : List.of(Promises.OTHER_LEAD, Promises.CONTRIBUTOR, Promises.OFFICER)) {
            Api other = anyone.as(who);
            other.get(path).expectProblem(404, "not-found");
            other.delete(path).expectProblem(404, "not-found");
            other.post(path + "/resend").expectProblem(404, "not-found");
        }
        lead().delete(path).expect(204);
    }

    @Test
    void what_somebody_may_not_give_they_do_not_invite_to() {
        lead().post("invitations", invitation(address(), "observer")).expectProblem(403, "not-permitted");
        anyone.as(Promises.OTHER_LEAD)
                .post("invitations", invitation(address(), "contributor"))
                .expectProblem(403, "not-permitted");
        anyone.post("invitations", invitation(address(), "contributor")).expectProblem(401, "sign-in");
    }

    @Test
    void what_needs_mending_is_named() {
        assertThat(lead().post(
                                "invitations",
                                "{\"role\": \"emperor\", \"organisation\": \"a\", \"board\": \"b\", \"x\": 1}")
                        .expectProblem(422, "invalid")
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("email", "role", "organisation", "x");
        assertThat(lead().post("invitations", invitation("nobody", "contributor"))
                        .expectProblem(422, "invalid")
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactly("email");
        assertThat(lead().get("roles?organisation=nowhere")
                        .expectProblem(400, "malformed")
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactly("organisation");
        lead().get("roles?board=wellshire&" + COUNTY).expectProblem(400, "malformed");
        lead().get("roles?organization=a").expectProblem(400, "malformed");
        lead().delete("roles/nonsense").expectProblem(404, "not-found");
        lead().delete("roles/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void a_role_that_is_ended_holds_no_more_from_the_next_request_on() {
        JsonNode made =
                lead().post("tokens", """
                        {"name": "A program that leaves", "scopes": ["updates"], "lastDay": "%s",
                         "organisation": "wellshire-county-council"}""".formatted(lastDay())).expect(201).json();
        Api program = exchanged(made);
        program.get("me").expect(200);
        JsonNode held = held("A program that leaves");
        assertThat(held.get("program").booleanValue()).isTrue();
        assertThat(held.get("mayEnd").booleanValue()).isTrue();
        String path = "roles/" + held.get("id").textValue();
        anyone.as(Promises.OTHER_LEAD).delete(path).expectProblem(404, "not-found");
        anyone.as(Promises.CONTRIBUTOR).delete(path).expectProblem(404, "not-found");

        lead().delete(path).expect(204);

        program.get("me").expectProblem(401, "sign-in");
        lead().delete(path).expectProblem(404, "not-found");
    }

    @Test
    void a_program_needs_the_scope_and_lays_down_nobody_s_role() {
        Api reader = exchanged(own("\"board\""));
        Api people = exchanged(own("\"people\""));
        String own = held(lead().get("me").expect(200).json().get("name").textValue())
                .get("id")
                .textValue();

        reader.get("roles?" + COUNTY).expectProblem(403, "not-permitted");
        reader.post("invitations", invitation(address(), "contributor")).expectProblem(403, "not-permitted");
        reader.delete("roles/" + own).expectProblem(404, "not-found");
        people.get("roles?" + COUNTY).expect(200);
        String invited = people.post("invitations", invitation(address(), "contributor"))
                .expect(201)
                .located();
        people.delete("invitations/" + invited).expect(204);
    }

    private JsonNode own(String scope) {
        return lead().post(
                        "tokens",
                        "{\"name\": \"For people\", \"scopes\": [%s], \"lastDay\": \"%s\"}".formatted(scope, lastDay()))
                .expect(201)
                .json();
    }

    private Api exchanged(JsonNode made) {
        return anyone.with(anyone.post(
                        "auth/token",
                        "{\"token\":\"%s\"}".formatted(made.get("secret").textValue()))
                .expect(200)
                .json()
                .get("access_token")
                .textValue());
    }

    private JsonNode held(String name) {
        for (JsonNode item :
                lead().get("roles?limit=200&" + COUNTY).expect(200).json().get("items")) {
            if (item.get("name").textValue().equals(name)) {
                return item;
            }
        }
        throw new AssertionError("Nobody is called " + name);
    }

    private Api lead() {
        return anyone.as(Promises.LEAD);
    }

    private static String invitation(String email, String role) {
        return "{\"email\": \"%s\", \"role\": \"%s\", \"organisation\": \"wellshire-county-council\"}"
                .formatted(email, role);
    }

    private static String address() {
        return "invited-" + UUID.randomUUID() + "@wellshire.example";
    }

    private static LocalDate lastDay() {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    }
}
