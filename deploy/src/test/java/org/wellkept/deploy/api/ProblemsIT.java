package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** Whatever goes wrong, the answer is a problem in JSON; {@link Api} fails on anything else. */
@OnRunningWellkept
class ProblemsIT {

    private final Promises promises;
    private final Api anyone;

    ProblemsIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.anyone = promises.anyone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/commitments",
                "/api/v1/promises",
                "/api/v1/reports/not-an-id",
                "/api/v1/commitments/WV-99999",
                "/api/v1/commitments/XX-001/updates",
                "/api/v1/commitments/%C3%A9%0A",
                "/api/v1/commitments/..%2f..%2fetc",
                "/api/v1/commitments/'%20or%20'1'='1",
                "/api/v1/commitments/WV-001/updates/not-an-id",
                "/api/v1/partnerships/nowhere",
                "/api/v1/organisations/nobody",
                "/api/v1/boards/atlantis",
                "/api/v1/boards/atlantis/rounds",
                "/api/v1/boards/wellshire/rounds/1-1-1-1-1"
            })
    void what_does_not_exist_is_not_found(String path) {
        Answer answer = anyone.get(path);

        assertThat(answer.status()).as(answer.body()).isIn(404, 400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "commitments, limit=0, limit",
        "commitments, limit=ten, limit",
        "commitments, limit=201, limit",
        "commitments, cursor=nonsense, cursor",
        "commitments, said=blue, said",
        "commitments, shown=maybe, shown",
        "commitments, checked=x, checked",
        "commitments, state=gone, state",
        "commitments, flag=late, flag",
        "commitments, counted=yes, counted",
        "commitments, organization=x, organization",
        "commitments, q=%00, q",
        "commitments, board=a&board=b, board",
        "boards/wellshire/rollup, asOf=31/12/2026, asOf",
        "boards/wellshire/rollup, asOf=2026-02-30, asOf",
        "organisations, cursor=YXQ6OTk5OTk, cursor",
        "commitments/WV-001/updates, limit=-1, limit"
    })
    void what_cannot_be_read_in_an_address_is_malformed_and_named(String path, String query, String parameter) {
        Answer answer = anyone.get(path + "?" + query).expectProblem(400, "malformed");

        assertThat(answer.json().get("errors").findValuesAsText("field")).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"title\":", "{\"a\":1,\"a\":2}", "{\"a\":1} {}", "title=x"})
    void what_is_not_JSON_is_malformed(String body) {
        promises.as(Promises.CONTRIBUTOR).post("commitments", body).expectProblem(400, "malformed");
    }

    @Test
    void all_fields_that_need_mending_are_named_at_once() {
        Answer answer = promises.as(Promises.CONTRIBUTOR)
                .post("commitments", "{\"organisation\": 7, \"titel\": \"x\", \"preventionLevel\": \"first\"}")
                .expectProblem(422, "invalid");
        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("partnership", "organisation", "title", "titel", "preventionLevel");

        Answer byCore = promises.as(Promises.CONTRIBUTOR)
                .post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council", "title": "%s",
                         "start": "2027", "due": "2026", "source": {"plan": "%s"}, "boards": ["atlantis"]}""".formatted("t".repeat(301), "p".repeat(301)))
                .expectProblem(422, "invalid");
        assertThat(byCore.json().get("errors").findValuesAsText("field")).contains("title", "due", "source.plan");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, commitments, GET POST",
        "PUT, commitments/WV-001, GET PATCH",
        "POST, commitments/WV-001, GET PATCH",
        "GET, commitments/WV-001/agree, POST",
        "DELETE, boards/wellshire/rollup, GET",
        "GET, auth/token, POST"
    })
    void another_method_is_answered_with_those_that_there_are(String method, String path, String allowed) {
        Answer answer = anyone.call(method, path, BodyPublishers.noBody()).expectProblem(405, "method-not-allowed");

        assertThat(String.valueOf(answer.header("Allow")).split(",\\s*", -1)).contains(allowed.split(" ", -1));
    }

    @Test
    void another_form_of_answer_cannot_be_had() {
        anyone.get("commitments", "Accept", "text/html").expectProblem(406, "not-acceptable");
        anyone.get("commitments", "Accept", "application/xml;q=0.9, text/*").expectProblem(406, "not-acceptable");
        anyone.get("commitments", "Accept", "text/html, */*;q=0.1").expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, commitments, text/plain, 415",
        "POST, commitments, application/xml, 415",
        "POST, commitments, application/merge-patch+json, 415",
        "PATCH, commitments/WV-001, application/json, 415",
        "POST, imports, application/json, 415",
        "POST, commitments, garbage, 400",
        "POST, imports, multipart/form-data, 400"
    })
    void another_form_of_body_is_not_taken(String method, String path, String type, int status) {
        promises.as(Promises.LEAD)
                .call(method, path, BodyPublishers.ofString("{\"title\":\"x\"}"), "Content-Type", type)
                .expect(status);
    }

    @Test
    void another_partner_s_record_is_not_theirs_to_change() {
        String path = "commitments/" + promises.published("Open the parks early");
        String etag = promises.anyone().get(path).expect(200).etag();
        Api other = promises.as(Promises.OTHER_LEAD);

        other.patch(path, "{\"title\":\"Mine\"}", "If-Match", etag).expectProblem(403, "not-permitted");
        other.post(path + "/agree").expectProblem(403, "not-permitted");
        other.post(path + "/close", "{\"as\":\"withdrawn\",\"reason\":\"x\"}").expectProblem(403, "not-permitted");
        other.post(path + "/updates", "{\"rating\":\"green\"}").expectProblem(403, "not-permitted");
        assertThat(anyone.get(path).expect(200).json().get("title").textValue()).isEqualTo("Open the parks early");
    }

    @Test
    void another_partner_s_draft_answers_like_one_that_does_not_exist() {
        String draft = promises.draft("A secret plan for the parks");
        String nothing = draft.replaceFirst("-[0-9]+", "-99999");

        for (String who : new String[] {Promises.OTHER_LEAD, Promises.ADMINISTRATOR, Promises.OBSERVER}) {
            Api api = promises.as(who);
            String[] hidden = answers(api, draft);
            String[] missing = answers(api, nothing);
            assertThat(hidden).as(who).isEqualTo(missing);
            assertThat(hidden).allMatch(answer -> answer.startsWith("404 "));
        }
    }

    private static String[] answers(Api api, String reference) {
        String path = "commitments/" + reference;
        return Stream.of(
                        api.get(path),
                        api.get(path + "/updates"),
                        api.get(path + "/checks"),
                        api.get(path + "/changes"),
                        api.get(path + "/history"),
                        api.patch(path, "{}", "If-Match", "*"),
                        api.patch(path, "{}"),
                        api.post(path + "/agree"),
                        api.post(path + "/publish"),
                        api.post(path + "/close", "{\"as\":\"withdrawn\",\"reason\":\"x\"}"),
                        api.post(path + "/endorse", "{\"board\":\"wellshire\",\"on\":\"2026-01-05\"}"),
                        api.post(path + "/updates", "{\"rating\":\"green\"}"),
                        api.post(
                                path + "/checks",
                                "{\"answer\":\"complete\",\"on\":\"2026-01-05\",\"interests\":null,\"moneyBetween\":false}"))
                .map(answer -> answer.status() + " " + answer.body())
                .toArray(String[]::new);
    }

    @Test
    void a_rule_that_stands_against_it_says_how_to_mend() {
        String path = "commitments/" + promises.agreed("Open the pools late");

        Answer answer = promises.as(Promises.LEAD).post(path + "/agree").expectProblem(409, "rule");

        assertThat(answer.json().get("detail").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void whoever_is_not_signed_in_writes_nothing(String method, String path) {
        // the server takes no body with DELETE
        Answer answer = (method.equals("DELETE")
                        ? anyone.delete(path)
                        : anyone.call(
                                method, path, BodyPublishers.ofString("{}"), "Content-Type", contentType(method, path)))
                .expectProblem(401, "sign-in");

        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    static Stream<String[]> writes() {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                new String[] {"POST", "commitments"},
                new String[] {"PATCH", "commitments/WV-001"},
                new String[] {"POST", "commitments/WV-001/agree"},
                new String[] {"POST", "commitments/WV-001/publish"},
                new String[] {"POST", "commitments/WV-001/close"},
                new String[] {"POST", "commitments/WV-001/endorse"},
                new String[] {"POST", "commitments/WV-001/updates"},
                new String[] {"POST", "commitments/WV-001/updates/" + id + "/publish"},
                new String[] {"POST", "commitments/WV-001/checks"},
                new String[] {"POST", "commitments/WV-001/evidence"},
                new String[] {"DELETE", "evidence/" + id},
                new String[] {"POST", "organisations/open-door/funding"},
                new String[] {"POST", "organisations/open-door/funding/" + id + "/end"},
                new String[] {"POST", "boards/wellshire/rounds"},
                new String[] {"POST", "boards/wellshire/rounds/" + id + "/close"},
                new String[] {"POST", "commitments/WV-001/challenges"},
                new String[] {"POST", "challenges/" + id + "/draft"},
                new String[] {"POST", "challenges/" + id + "/answer"},
                new String[] {"POST", "challenges/" + id + "/not-satisfied"},
                new String[] {"POST", "challenges/" + id + "/close"},
                new String[] {"POST", "challenges/" + id + "/withdraw"},
                new String[] {"PUT", "marks/" + id + "/reply"},
                new String[] {"PUT", "marks/" + id + "/draft"},
                new String[] {"POST", "boards/wellshire/quiet-periods"},
                new String[] {"POST", "boards/wellshire/quiet-periods/" + id + "/end"},
                new String[] {"POST", "asks/" + id + "/answer"},
                new String[] {"POST", "asks/" + id + "/withdraw"},
                new String[] {"POST", "imports"},
                new String[] {"PUT", "imports/" + id + "/mapping"},
                new String[] {"POST", "imports/" + id + "/apply"},
                new String[] {"DELETE", "imports/" + id});
    }

    private static String contentType(String method, String path) {
        if (method.equals("PATCH")) {
            return "application/merge-patch+json";
        }
        return path.equals("imports") || path.endsWith("/evidence")
                ? "multipart/form-data; boundary=b"
                : "application/json";
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_too_large_whether_or_not_it_says_so() {
        byte[] large = ("{\"title\":\"" + "x".repeat(1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        Api contributor = promises.as(Promises.CONTRIBUTOR);

        contributor
                .call("POST", "commitments", BodyPublishers.ofByteArray(large), "Content-Type", "application/json")
                .expectProblem(413, "too-large");
        contributor
                .call(
                        "POST",
                        "commitments",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                        "Content-Type",
                        "application/json")
                .expectProblem(413, "too-large");
    }

    @Test
    void a_file_of_more_than_fifty_megabytes_is_too_large_whether_or_not_it_says_so() {
        byte[] large = new byte[50 * 1024 * 1024 + 1];
        byte[] twice = new byte[2 * large.length];
        byte[] beginning = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        Map<String, String> answers = Map.of("kind", "commitments", "partnership", "wellshire-and-vale", "mode", "own");

        promises.as(Promises.LEAD)
                .upload("imports", "large.csv", large, answers)
                .expectProblem(413, "too-large");
        promises.as(Promises.LEAD)
                .call(
                        "POST",
                        "imports",
                        BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                new ByteArrayInputStream(beginning), new ByteArrayInputStream(twice))),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .expectProblem(413, "too-large");
    }

    @Test
    void a_form_that_breaks_off_is_malformed() {
        promises.as(Promises.LEAD)
                .call(
                        "POST",
                        "imports",
                        BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nhalf"),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .expectProblem(400, "malformed");
    }

    @Test
    void no_answer_tells_which_software_is_inside() {
        for (Answer answer : new Answer[] {
            anyone.get("nowhere"),
            anyone.get("commitments?limit=x"),
            promises.as(Promises.CONTRIBUTOR).post("commitments", "{"),
            anyone.with("nonsense").get("me")
        }) {
            JsonNode problem = answer.json();
            assertThat(problem.get("status").intValue()).isEqualTo(answer.status());
            assertThat(answer.body())
                    .doesNotContainIgnoringCase("exception", "payara", "jersey", "jackson", "org.wellkept", "<html");
            assertThat(answer.response().headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }
}
