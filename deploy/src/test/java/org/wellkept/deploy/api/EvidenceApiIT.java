package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** Files come in, are told apart, and leave again as safely as they can. */
@OnRunningWellkept
class EvidenceApiIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final RunningWellkept wellkept;
    private final Promises promises;

    EvidenceApiIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
        this.promises = new Promises(wellkept);
    }

    @Test
    void a_file_goes_from_its_uploader_to_anyone_once_its_update_is_public() throws Exception {
        String path = "commitments/" + promises.published("Plant two hundred trees");
        JsonNode file = put(path, "Trees \u0645\u0631\u062d\u0628\u0627.pdf", SampleFiles.pdf())
                .json();
        String id = file.get("id").textValue();
        assertThat(file.get("title").textValue()).isEqualTo("Trees \u0645\u0631\u062d\u0628\u0627.pdf");
        assertThat(file.at("/file/mediaType").textValue()).isEqualTo("application/pdf");
        assertThat(download("api/v1/evidence/" + id).statusCode()).isEqualTo(404);
        assertThat(download("evidence/" + id).statusCode()).isEqualTo(404);

        JsonNode update = promises.as(Promises.CONTRIBUTOR)
                .post(path + "/updates", "{\"rating\":\"green\",\"evidence\":[{\"file\":\"%s\"}]}".formatted(id))
                .expect(201)
                .json();
        assertThat(update.at("/evidence/0/id").textValue()).isEqualTo(id);
        promises.as(Promises.OTHER_LEAD).get("evidence/" + id).expect(200);
        assertThat(download("evidence/" + id).statusCode()).isEqualTo(404);

        promises.as(Promises.LEAD)
                .post(path + "/updates/" + update.get("id").textValue() + "/publish")
                .expect(200);
        for (String address : new String[] {"api/v1/evidence/" + id, "evidence/" + id}) {
            HttpResponse<byte[]> answer = download(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(SampleFiles.pdf());
            assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(answer, "Content-Disposition"))
                    .startsWith("attachment; filename=\"Trees ")
                    .contains("filename*=UTF-8''Trees%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7.pdf");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox;");
            assertThat(header(answer, "Set-Cookie")).isNull();
            assertThat(download(address, "If-None-Match", header(answer, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
        }
        assertThat(header(download("evidence/" + id), "Cache-Control")).startsWith("public");
        assertThat(promises.as(Promises.LEAD).get("evidence/" + id).header("Cache-Control"))
                .isEqualTo("no-store");
        String page = new String(download(path).body(), StandardCharsets.UTF_8);
        assertThat(page).contains("/evidence/" + id, "(PDF, ");
        promises.as(Promises.CONTRIBUTOR).delete("evidence/" + id).expectProblem(409, "rule");
    }

    @Test
    void sending_the_same_file_twice_makes_one_and_taking_it_away_leaves_none() {
        String path = "commitments/" + promises.agreed("Mend forty benches");
        String id = put(path, "Benches.csv", text("Month,Benches\nMay,4\n")).located();

        assertThat(put(path, "Benches.csv", text("Month,Benches\nMay,4\n")).located())
                .isEqualTo(id);
        assertThat(waiting(path)).hasSize(1);
        promises.as(Promises.OTHER_LEAD).get(path + "/evidence").expectProblem(403, "not-permitted");
        promises.as(Promises.OTHER_LEAD).delete("evidence/" + id).expectProblem(404, "not-found");
        promises.as(Promises.LEAD).delete("evidence/" + id).expect(204);

        promises.as(Promises.LEAD).get("evidence/" + id).expectProblem(404, "not-found");
        assertThat(waiting(path)).isEmpty();
    }

    static Stream<Arguments> bad() {
        byte[] pdf = SampleFiles.pdf();
        return Stream.of(
                Arguments.of("report.pdf", SampleFiles.program(), "This says it is a PDF, but it is a program"),
                Arguments.of("minutes.docx", SampleFiles.bomb(200), "unpacks to far more"),
                Arguments.of(
                        "minutes.docx",
                        SampleFiles.docxWith(Map.of("x.docx", SampleFiles.bomb(200))),
                        "unpacks to far more"),
                Arguments.of("minutes.docm", SampleFiles.docm(), "macros"),
                Arguments.of("report.pdf", new byte[0], "The file is empty"),
                Arguments.of("report.pdf", Arrays.copyOf(pdf, pdf.length - 60), "breaks off"),
                Arguments.of("page.html", text("<html><script>1</script></html>"), "a web page"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_wrong_with_a_file_is_said_plainly_and_nothing_is_kept(String name, byte[] content, String problem) {
        String path = "commitments/" + promises.agreed("Sweep the paths");

        Answer answer = upload(path, name, content).expectProblem(422, "invalid");

        assertThat(answer.json().at("/errors/0/problem").textValue()).contains(problem);
        assertThat(answer.json().at("/errors/0/mend").textValue()).isNotBlank();
        assertThat(waiting(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../../etc/report.pdf|report.pdf",
                "report\u202Efdp.pdf|reportfdp.pdf",
                "Minutes of May|Minutes of May.pdf"
            })
    void a_name_is_made_safe(String sent, String kept) {
        String path = "commitments/" + promises.agreed("Count the swifts");

        assertThat(put(path, sent, SampleFiles.pdf()).json().get("title").textValue())
                .isEqualTo(kept);
    }

    @Test
    void a_file_of_25_megabytes_is_too_large_whether_or_not_it_says_so() {
        String path = "commitments/" + promises.agreed("Read to each other");
        byte[] large = new byte[25 * MEGABYTE];
        Arrays.fill(large, (byte) 'a');

        upload(path, "large.txt", large).expectProblem(413, "too-large");
        promises.as(Promises.CONTRIBUTOR)
                .call(
                        "POST",
                        path + "/evidence",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .expectProblem(413, "too-large");
        assertThat(waiting(path)).isEmpty();
    }

    @Test
    void a_connection_that_is_cut_midway_leaves_nothing() throws IOException {
        String path = "commitments/" + promises.agreed("Walk to school");
        String token = promises.anyone()
                .post(
                        "auth/token",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(Promises.CONTRIBUTOR, Api.PASSWORD))
                .expect(200)
                .json()
                .get("access_token")
                .textValue();
        URI base = wellkept.baseUrl();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/" + path + "/evidence HTTP/1.1\r\nHost: " + base.getHost()
                            + "\r\nAuthorization: Bearer "
                            + token
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n"
                            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[300_000]);
            out.flush();
        }

        assertThat(waiting(path)).isEmpty();
        put(path, "a.txt", text("whole"));
        assertThat(waiting(path)).hasSize(1);
    }

    @Test
    void the_parts_of_a_form_that_are_missing_or_wrong_are_named() {
        String path = "commitments/" + promises.agreed("Open the church hall");

        JsonNode errors = promises.as(Promises.CONTRIBUTOR)
                .upload(path + "/evidence", "a.txt", text("a"), Map.of("for", "fun", "update", "none", "colour", "red"))
                .expectProblem(422, "invalid")
                .json()
                .get("errors");

        assertThat(errors.findValuesAsText("field")).containsExactlyInAnyOrder("for", "update", "colour");
        promises.as(Promises.LEAD).get(path + "/evidence?for=fun").expectProblem(400, "malformed");
    }

    @Test
    void whoever_may_not_post_puts_nothing_there() {
        String path = "commitments/" + promises.agreed("Dance on Fridays");

        promises.as(Promises.OTHER_LEAD)
                .upload(path + "/evidence", "a.txt", text("a"), Map.of())
                .expectProblem(403, "not-permitted");
        promises.as(Promises.OBSERVER)
                .upload(path + "/evidence", "a.txt", text("a"), Map.of("for", "check"))
                .expect(201);
    }

    @Test
    void a_check_comes_with_evidence_and_money_between_stands_against_it() throws Exception {
        String path = "commitments/" + promises.published("Sing in care homes");
        String file = promises.as(Promises.OBSERVER)
                .upload(path + "/evidence", "Visit.pdf", SampleFiles.pdf(), Map.of("for", "check"))
                .expect(201)
                .located();
        String check =
                "{\"answer\":\"substantial\",\"on\":\"2026-01-05\",%s\"evidence\":[{\"file\":\"" + file + "\"}]}";

        assertThat(promises.as(Promises.OBSERVER)
                        .post(path + "/checks", check.formatted(""))
                        .expectProblem(422, "invalid")
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .containsExactly("interests", "moneyBetween");
        promises.as(Promises.OBSERVER)
                .post(path + "/checks", check.formatted("\"interests\":null,\"moneyBetween\":true,"))
                .expectProblem(409, "rule");
        JsonNode recorded = promises.as(Promises.OBSERVER)
                .post(path + "/checks", check.formatted("\"interests\":\"One of us sings.\",\"moneyBetween\":false,"))
                .expect(201)
                .json();

        assertThat(recorded.get("by").textValue()).isEqualTo("Healthwatch Wellshire");
        assertThat(recorded.at("/evidence/0/title").textValue()).isEqualTo("Visit.pdf");
        String page = new String(download(path).body(), StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "Checked by Healthwatch Wellshire on 5 January 2026: substantial. Interests declared: One of us sings.");
    }

    @Test
    void an_administrator_records_who_pays_whom_until_it_ends() {
        JsonNode recorded = promises.as(Promises.ADMINISTRATOR)
                .post(
                        "organisations/marsh-lane-neighbours/funding",
                        "{\"funded\":\"wellshire-money-advice\",\"from\":\"2026-01-05\"}")
                .expect(201)
                .json();
        promises.as(Promises.LEAD)
                .post("organisations/open-door/funding", "{\"funded\":\"voices\",\"from\":\"2026-01-05\"}")
                .expectProblem(403, "not-permitted");
        String end = "/funding/" + recorded.get("id").textValue() + "/end";

        promises.as(Promises.ADMINISTRATOR)
                .post("organisations/open-door" + end)
                .expectProblem(404, "not-found");
        JsonNode ended = promises.as(Promises.ADMINISTRATOR)
                .post("organisations/wellshire-money-advice" + end)
                .expect(200)
                .json();
        assertThat(ended.get("to").isTextual()).isTrue();
        assertThat(promises.anyone()
                        .get("organisations/marsh-lane-neighbours/funding")
                        .expect(200)
                        .json()
                        .get("items"))
                .contains(ended);
    }

    private JsonNode waiting(String path) {
        return promises.as(Promises.LEAD)
                .get(path + "/evidence")
                .expect(200)
                .json()
                .get("items");
    }

    private Answer put(String path, String name, byte[] content) {
        return upload(path, name, content).expect(201);
    }

    private Answer upload(String path, String name, byte[] content) {
        return promises.as(Promises.CONTRIBUTOR).upload(path + "/evidence", name, content, Map.of());
    }

    private HttpResponse<byte[]> download(String path, @Nullable String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(wellkept.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Api.HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static @Nullable String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
