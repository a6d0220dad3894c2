package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** Returns over HTTP: written down field by field by several people, sent by the lead, seen by the board. */
@OnRunningWellkept
class ReturnsApiIT {

    private static final String COUNTY = "wellshire-county-council";
    private static final String RETURN = "organisations/" + COUNTY + "/return";
    private static final String OPEN_DOOR_LEAD = "lead@opendoor.example";
    private static final List<String> WORDS = List.of("done", "next", "reason", "ask", "livedExperience");

    private final Promises promises;

    ReturnsApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void a_return_is_written_down_by_several_people_and_sent_by_the_lead() {
        String reference = agreed();
        String path = RETURN + "/" + reference;
        assertThat(lead().get("returns").expect(200).json().get("items"))
                .filteredOn(item -> item.get("own").booleanValue())
                .extracting(item -> item.get("organisation").textValue())
                .containsExactly(COUNTY);
        JsonNode unanswered = lead().get(path).expect(200).json();
        assertThat(unanswered.get("standing").textValue()).isEqualTo("waiting");
        assertThat(unanswered.at("/boards/0").textValue()).isEqualTo("wellshire");
        String measure = unanswered.at("/measures/0/id").textValue();

        JsonNode written =
                contributor().patch(path, """
                        {"rating": "amber", "done": "Two courses.", "reason": "A trainer left.", "figures": {"%s": 84}}
                        """.formatted(measure)).expect(200).json();
        assertThat(written.get("standing").textValue()).isEqualTo("written");
        assertThat(written.get("figures").get(measure).intValue()).isEqualTo(84);
        lead().patch(path, "{\"done\": \"Two courses, 14 people.\", \"was\": {\"done\": \"Two courses.\"}}")
                .expect(200);

        contributor().post(RETURN + "/send", "{}").expectProblem(403, "not-permitted");
        assertThat(fields(lead().post(RETURN + "/send", "{\"minutes\": 0}"))).containsExactly("minutes");
        JsonNode sent =
                lead().post(RETURN + "/send", "{\"minutes\": 30}").expect(200).json();
        assertThat(sent.get("posted")).extracting(JsonNode::textValue).contains(reference);

        JsonNode update = lead().get("commitments/" + reference + "/updates")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(update.get("done").textValue()).isEqualTo("Two courses, 14 people.");
        assertThat(update.get("cameBy").textValue()).isEqualTo("screen");
        assertThat(update.get("carriedForward").booleanValue()).isFalse();
        assertThat(update.at("/figures/0/value").intValue()).isEqualTo(84);
        assertThat(lead().get(path).expect(200).json().get("standing").textValue())
                .isEqualTo("sent");
        boardSeesThatItWasSent();
    }

    @Test
    void files_that_the_lead_names_go_along_and_others_wait() {
        String reference = agreed();
        String path = RETURN + "/" + reference;
        String seen = waiting(reference, "Report.pdf", SampleFiles.pdf());
        contributor().patch(path, "{\"rating\": \"green\"}").expect(200);
        assertThat(lead().get(path).expect(200).json().get("evidence"))
                .extracting(file -> file.get("id").textValue())
                .containsExactly(seen);
        String unseen = waiting(reference, "Names.csv", "name\nAnn\n".getBytes(StandardCharsets.UTF_8));

        for (String nothing : List.of("nonsense", UUID.randomUUID().toString())) {
            assertThat(fields(lead().post(RETURN + "/send", "{\"evidence\": [\"%s\"]}".formatted(nothing))))
                    .containsExactly("evidence[0]");
        }
        lead().post(RETURN + "/send", "{\"evidence\": [\"%s\"]}".formatted(seen))
                .expect(200);

        assertThat(lead().get("commitments/" + reference + "/updates")
                        .expect(200)
                        .json()
                        .at("/items/0/evidence"))
                .extracting(file -> file.get("title").textValue())
                .containsExactly("Report.pdf");
        assertThat(lead().get(path).expect(200).json().get("evidence"))
                .extracting(file -> file.get("id").textValue())
                .containsExactly(unseen);
    }

    private String waiting(String reference, String name, byte[] content) {
        return contributor()
                .upload("commitments/" + reference + "/evidence", name, content, Map.of())
                .expect(201)
                .json()
                .get("id")
                .textValue();
    }

    private void boardSeesThatItWasSent() {
        String standings = "rounds/" + openRound() + "/returns";
        JsonNode items = promises.as(Promises.OFFICER)
                .get("boards/wellshire/" + standings)
                .expect(200)
                .json()
                .get("items");
        assertThat(items)
                .filteredOn(item -> item.get("organisation").textValue().equals(COUNTY))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("sentOn").isTextual()).isTrue();
                    assertThat(item.get("minutes").intValue()).isGreaterThanOrEqualTo(30);
                    assertThat(item.get("onBehalf").booleanValue()).isFalse();
                });
        promises.as(Promises.OFFICER).get("boards/vale/" + standings).expectProblem(404, "not-found");
        promises.as(Promises.OFFICER).get("boards/wellshire/rounds/1/returns").expectProblem(404, "not-found");
        promises.anyone().get("boards/wellshire/" + standings).expectProblem(401, "sign-in");
    }

    @Test
    void two_people_in_one_field_see_both_texts_and_nothing_of_the_second_is_kept() {
        String path = RETURN + "/" + agreed();
        contributor().patch(path, "{\"done\": \"Hers.\"}").expect(200);

        JsonNode clash = lead().patch(path, "{\"done\": \"His.\", \"next\": \"More.\"}")
                .expectProblem(412, "changed-meanwhile")
                .json();

        assertThat(clash.get("differences")).singleElement().satisfies(difference -> {
            assertThat(difference.get("field").textValue()).isEqualTo("done");
            assertThat(difference.get("stored").textValue()).isEqualTo("Hers.");
            assertThat(difference.get("sent").textValue()).isEqualTo("His.");
        });
        JsonNode stands = lead().get(path).expect(200).json();
        assertThat(stands.get("done").textValue()).isEqualTo("Hers.");
        assertThat(stands.get("next").isNull()).isTrue();
        lead().patch(path, "{\"done\": null, \"was\": {\"done\": \"Hers.\"}}").expect(200);
    }

    @Test
    void what_is_no_answer_is_named_and_changes_nothing() {
        String path = RETURN + "/" + agreed();

        assertThat(fields(lead().patch(path, "{}"))).containsExactly("rating");
        assertThat(fields(lead().patch(path, "{\"done\": \"x\", \"figures\": null}")))
                .containsExactly("figures");
        assertThat(fields(lead().patch(path, """
                        {"rating": "purple", "done": 7, "figures": {"nonsense": 1}, "dun": "x", "was": {"dun": "y"}}""")))
                .containsExactlyInAnyOrder("rating", "done", "figures.nonsense", "dun", "was.dun");
        assertThat(fields(lead().patch(path, "{\"figures\": {\"%s\": 1}}".formatted(UUID.randomUUID()))))
                .hasSize(1);
        assertThat(lead().get(path).expect(200).json().get("savedAt").isNull()).isTrue();
        lead().get(RETURN + "/WV-9999").expectProblem(404, "not-found");
        lead().patch(RETURN + "/WV-9999", "{\"done\": \"x\"}").expectProblem(404, "not-found");
        lead().get("organisations/atlantis/return").expectProblem(404, "not-found");
    }

    @Test
    void nobody_else_reads_or_writes_a_return() {
        String path = RETURN + "/" + agreed();

        for (String who : List.of(Promises.OTHER_LEAD, Promises.OBSERVER, Promises.ADMINISTRATOR)) {
            Api other = promises.as(who);
            other.get(RETURN).expectProblem(403, "not-permitted");
            other.get(path).expectProblem(403, "not-permitted");
            other.patch(path, "{\"done\": \"x\"}").expectProblem(403, "not-permitted");
            other.post(RETURN + "/carry-forward").expectProblem(403, "not-permitted");
            other.post(RETURN + "/send", "{}").expectProblem(403, "not-permitted");
        }
        promises.anyone().get(RETURN).expectProblem(401, "sign-in");
        promises.anyone().get("returns").expectProblem(401, "sign-in");
        promises.anyone().patch(path, "{\"done\": \"x\"}").expectProblem(401, "sign-in");
    }

    @Test
    void a_promise_rests_as_agreed_and_is_asked_about_again() {
        String reference = agreed();
        String pause = "commitments/" + reference + "/pause";
        String until = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(2).toString();
        String agreed = """
                {"until": "%s", "reason": "The trainer is on leave.", "agreedWith": "The board's officer"}""".formatted(until);

        assertThat(fields(lead().post(pause, "{\"until\": \"2020-01-31\", \"reason\": \"x\", \"agreedWith\": \"y\"}")))
                .containsExactly("until");
        contributor().post(pause, agreed).expectProblem(403, "not-permitted");
        JsonNode paused = lead().post(pause, agreed).expect(200).json().get("paused");
        assertThat(paused.get("until").textValue()).isEqualTo(until);
        assertThat(paused.get("agreedWith").textValue()).isEqualTo("The board's officer");
        JsonNode answer = lead().get(RETURN + "/" + reference).expect(200).json();
        assertThat(answer.get("standing").textValue()).isEqualTo("paused");
        assertThat(answer.get("pausedUntil").textValue()).isEqualTo(until);
        lead().post(pause, agreed).expectProblem(409, "rule");

        lead().delete(pause).expect(204);

        assertThat(lead().get("commitments/" + reference)
                        .expect(200)
                        .json()
                        .get("paused")
                        .isNull())
                .isTrue();
        lead().delete(pause).expectProblem(409, "rule");
    }

    @Test
    void what_was_said_before_is_carried_forward_once_and_marked() {
        Api lead = promises.as(OPEN_DOOR_LEAD);
        String path = "organisations/open-door/return";
        List<String> expected = new ArrayList<>();
        for (JsonNode answer : lead.get(path).expect(200).json().get("answers")) {
            if (answer.get("standing").textValue().equals("waiting")
                    && answer.get("savedAt").isNull()
                    && !answer.get("last").isNull()) {
                expected.add(answer.get("reference").textValue());
            }
        }

        assertThat(lead.post(path + "/carry-forward").expect(200).json().get("carried"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(expected);
        assertThat(lead.post(path + "/carry-forward").expect(200).json().get("carried"))
                .isEmpty();
        for (String reference : expected) {
            JsonNode carried = lead.get(path + "/" + reference).expect(200).json();
            assertThat(carried.get("carriedForward").booleanValue()).isTrue();
            assertThat(carried.get("done")).isEqualTo(carried.at("/last/done"));
            emptied(lead, path + "/" + reference, carried);
        }
    }

    @Test
    void a_return_goes_out_as_a_spreadsheet_and_is_seen_before_it_is_taken_in() throws IOException {
        String reference = agreed();
        String spreadsheet = RETURN + "/spreadsheet";
        byte[] file = filledIn(lead().download(spreadsheet + "?format=xlsx"), reference);

        JsonNode preview = contributor()
                .upload(spreadsheet, "return.xlsx", file, Map.of())
                .expect(201)
                .json();
        assertThat(preview.get("changes")).singleElement().satisfies(change -> {
            assertThat(change.get("reference").textValue()).isEqualTo(reference);
            assertThat(change.get("field").textValue()).isEqualTo("done");
            assertThat(change.get("stored").isNull()).isTrue();
            assertThat(change.get("sheet").textValue()).isEqualTo("Written in a spreadsheet.");
            assertThat(change.get("state").textValue()).isEqualTo("ready");
        });
        assertThat(preview.get("problems")).isEmpty();
        lead().patch(RETURN + "/" + reference, "{\"done\": \"Typed.\"}").expect(200);
        String uploaded = spreadsheet + "/" + preview.get("id").textValue();
        assertThat(lead().get(uploaded)
                        .expect(200)
                        .json()
                        .at("/changes/0/state")
                        .textValue())
                .isEqualTo("clash");

        assertThat(lead().post(uploaded + "/take-in", "{}")
                        .expect(200)
                        .json()
                        .get("waiting")
                        .intValue())
                .isEqualTo(1);
        JsonNode taken = lead().post(uploaded + "/take-in", """
                        {"insteadOf": [{"reference": "%s", "field": "done", "stored": "Typed."}]}""".formatted(reference))
                .expect(200)
                .json();
        assertThat(taken.get("taken").intValue()).isEqualTo(1);
        JsonNode stands = lead().get(RETURN + "/" + reference).expect(200).json();
        assertThat(stands.get("done").textValue()).isEqualTo("Written in a spreadsheet.");
        assertThat(stands.get("cameBy").textValue()).isEqualTo("spreadsheet");
        lead().patch(RETURN + "/" + reference, "{\"done\": null, \"was\": {\"done\": \"Written in a spreadsheet.\"}}")
                .expect(200);
    }

    @Test
    void what_is_no_spreadsheet_of_this_return_is_answered_plainly() {
        agreed();
        String spreadsheet = RETURN + "/spreadsheet";
        byte[] csv = "Reference,Promise".getBytes(StandardCharsets.UTF_8);

        assertThat(fields(lead().upload(spreadsheet, "return.xlsx", csv, Map.of())))
                .containsExactly("file");
        assertThat(fields(lead().upload(spreadsheet, "return.xlsx", csv, Map.of("mode", "own"))))
                .containsExactly("mode");
        lead().get(spreadsheet + "?format=pdf").expectProblem(400, "malformed");
        lead().get(spreadsheet + "/" + UUID.randomUUID()).expectProblem(404, "not-found");
        lead().get(spreadsheet + "/nonsense").expectProblem(404, "not-found");
        assertThat(fields(lead().post(spreadsheet + "/" + UUID.randomUUID() + "/take-in", """
                        {"insteadOf": [{"reference": "WV-1", "field": "colour"}]}""")))
                .containsExactly("insteadOf[0].field");
        promises.as(Promises.OTHER_LEAD).get(spreadsheet).expectProblem(403, "not-permitted");
        promises.anyone().get(spreadsheet).expectProblem(401, "sign-in");
    }

    @Test
    void a_link_is_given_out_seen_once_and_taken_back() {
        agreed();
        String links = RETURN + "/links";
        String body = "{\"round\": \"%s\"}".formatted(openRound());

        JsonNode made = lead().post(links, body).expect(201).json();
        assertThat(made.get("address").textValue()).contains("/workspace/answer/");
        String id = made.get("id").textValue();
        assertThat(lead().get(links).expect(200).json().get("items"))
                .filteredOn(link -> link.get("id").textValue().equals(id))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.get("standing").textValue()).isEqualTo("open");
                    assertThat(link.has("address")).isFalse();
                });
        contributor().post(links, body).expectProblem(403, "not-permitted");
        contributor().delete(links + "/" + id).expectProblem(403, "not-permitted");
        assertThat(fields(lead().post(links, "{\"round\": \"%s\", \"email\": \"nobody\"}".formatted(openRound()))))
                .containsExactly("email");
        lead().post(links, "{\"round\": \"%s\"}".formatted(UUID.randomUUID())).expectProblem(404, "not-found");

        lead().delete(links + "/" + id).expect(204);
        assertThat(lead().get(links).expect(200).json().get("items"))
                .filteredOn(link -> link.get("id").textValue().equals(id))
                .extracting(link -> link.get("standing").textValue())
                .containsExactly("revoked");
        lead().delete(links + "/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    /** As somebody does in a spreadsheet program. */
    private static byte[] filledIn(byte[] copy, String reference) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = workbook.getSheet("Return");
            int done = -1;
            for (Cell heading : sheet.getRow(3)) {
                done = heading.getStringCellValue().equals("What was done") ? heading.getColumnIndex() : done;
            }
            for (Row row : sheet) {
                if (row.getRowNum() > 3 && row.getCell(0).getStringCellValue().equals(reference)) {
                    row.getCell(done, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("Written in a spreadsheet.");
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** So that it waits again for whoever comes next. */
    private static void emptied(Api lead, String path, JsonNode written) {
        ObjectNode patch = new ObjectMapper().createObjectNode();
        ObjectNode was = patch.putObject("was");
        patch.putNull("rating");
        was.set("rating", written.get("rating"));
        for (String field : WORDS) {
            patch.putNull(field);
            was.set(field, written.get(field));
        }
        lead.patch(path, patch.toString()).expect(200);
    }

    private String openRound() {
        for (JsonNode round : promises.anyone()
                .get("boards/wellshire/rounds")
                .expect(200)
                .json()
                .get("items")) {
            if (round.get("closedOn").isNull()) {
                return round.get("id").textValue();
            }
        }
        throw new AssertionError("No round of Wellshire's board is open");
    }

    private String agreed() {
        return promises.agreed("Answer for a promise " + UUID.randomUUID());
    }

    private Api lead() {
        return promises.as(Promises.LEAD);
    }

    private Api contributor() {
        return promises.as(Promises.CONTRIBUTOR);
    }

    private static List<String> fields(Answer answer) {
        return answer.expectProblem(422, "invalid").json().get("errors").findValuesAsText("field");
    }
}
