package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

@OnRunningWellkept
class MarksApiIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String PERIODS = "boards/wellshire/quiet-periods";

    private final Promises promises;
    private final Api anyone;

    MarksApiIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
        this.anyone = promises.anyone();
    }

    @Test
    void what_is_not_public_yet_waits_for_anyone_and_is_known_to_members() {
        JsonNode outside = anyone.get("commitments/WV-016").expect(200).json();
        JsonNode inside = promises.as(Promises.OBSERVER)
                .get("commitments/WV-016")
                .expect(200)
                .json();

        assertThat(outside.get("checkWaits").booleanValue()).isTrue();
        assertThat(outside.get("checked").isNull()).isTrue();
        assertThat(inside.at("/checked/answer").textValue()).isEqualTo("limited");
        assertThat(items("commitments/WV-016/checks")).isEmpty();
        assertThat(items("commitments/WV-016/marks"))
                .noneMatch(mark -> mark.get("mark").textValue().equals("check"));
        JsonNode mark = waiting();
        assertThat(mark.get("isPublic").booleanValue()).isFalse();
        assertThat(LocalDate.parse(mark.get("publicOn").textValue())).isAfter(LocalDate.now(ENGLAND));
        anyone.get("marks/" + mark.get("id").textValue()).expectProblem(404, "not-found");
    }

    @Test
    void a_roll_up_still_adds_up() {
        for (Api reader : new Api[] {anyone, promises.as(Promises.OFFICER)}) {
            JsonNode rollup = reader.get("boards/wellshire/rollup").expect(200).json();
            for (String answer : new String[] {"said", "shown", "checked"}) {
                int sum = 0;
                for (JsonNode count : rollup.get(answer)) {
                    sum += count.intValue();
                }
                assertThat(sum).as(answer).isEqualTo(rollup.get("commitments").intValue());
            }
        }
        assertThat(anyone.get("boards/wellshire/rollup")
                        .json()
                        .at("/checked/waiting")
                        .intValue())
                .isPositive();
    }

    @Test
    void only_the_lead_of_the_body_that_was_told_replies_in_up_to_a_hundred_words() {
        String mark = "marks/" + waiting().get("id").textValue();
        String words = "{\"words\": \"We have shown them how.\"}";

        promises.as(Promises.CONTRIBUTOR).put(mark + "/draft", words).expect(200);
        promises.as(Promises.CONTRIBUTOR).put(mark + "/reply", words).expectProblem(403, "not-permitted");
        promises.as(Promises.OFFICER).put(mark + "/reply", words).expectProblem(403, "not-permitted");
        assertThat(promises.as(Promises.OBSERVER)
                        .get(mark)
                        .expect(200)
                        .json()
                        .get("draft")
                        .isNull())
                .isTrue();
        Answer tooLong = promises.as(Promises.LEAD)
                .put(mark + "/reply", "{\"words\": \"" + "word ".repeat(107) + "\"}")
                .expectProblem(422, "invalid");
        assertThat(tooLong.json().at("/errors/0/problem").textValue())
                .isEqualTo("This has 107 words, and there is room for 100");
        promises.as(Promises.LEAD)
                .put("marks/" + UUID.randomUUID() + "/reply", words)
                .expectProblem(404, "not-found");
    }

    @Test
    void a_reply_is_public_with_its_mark_and_changed_only_by_whoever_knows_what_it_says() {
        JsonNode mark = items("commitments/WV-017/marks").stream()
                .filter(one -> one.get("mark").textValue().equals("overdue"))
                .findFirst()
                .orElseThrow();
        String was = mark.at("/reply/words").textValue();
        assertThat(was).isNotBlank();
        Api lead = promises.as("lead@icb.example");
        String path = "marks/" + mark.get("id").textValue() + "/reply";

        lead.put(path, "{\"words\": \"Vale opens soon.\", \"was\": \"Something else.\"}")
                .expectProblem(409, "rule");
        JsonNode changed = lead.put(path, "{\"words\": \"Vale opens soon.\", \"was\": \"" + was + "\"}")
                .expect(200)
                .json();

        assertThat(changed.at("/reply/words").textValue()).isEqualTo("Vale opens soon.");
        lead.put(path, "{\"words\": \"" + was + "\", \"was\": \"Vale opens soon.\"}")
                .expect(200);
    }

    @Test
    void an_officer_sets_a_quiet_period_and_ends_it() {
        Api officer = promises.as(Promises.OFFICER);
        LocalDate from = LocalDate.now(ENGLAND).plusWeeks(60);
        String body = period(from, from.plusWeeks(5));

        officer.post(PERIODS, period(LocalDate.now(ENGLAND), from)).expectProblem(422, "invalid");
        promises.as(Promises.LEAD).post(PERIODS, body).expectProblem(403, "not-permitted");
        Answer set = officer.post(PERIODS, body).expect(201);
        officer.post(PERIODS, body).expectProblem(409, "rule");
        JsonNode tooSoon = officer.post(PERIODS, period(from.plusWeeks(5).plusDays(1), from.plusWeeks(6)))
                .expectProblem(422, "invalid")
                .json();
        assertThat(tooSoon.at("/errors/0/field").textValue()).isEqualTo("from");
        assertThat(tooSoon.at("/errors/0/mend").textValue()).startsWith("Give ");

        String one = PERIODS + "/" + set.located();
        assertThat(anyone.get(one).expect(200).json().get("reason").textValue()).isEqualTo("Local elections");
        assertThat(items(PERIODS)).isNotEmpty();
        promises.as("officer@vale.example").post(one + "/end").expectProblem(403, "not-permitted");
        assertThat(officer.post(one + "/end").expect(200).json().get("endedOn").textValue())
                .isEqualTo(LocalDate.now(ENGLAND).toString());
        officer.post(one + "/end").expectProblem(409, "rule");
        anyone.get(PERIODS + "/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    private static String period(LocalDate from, LocalDate to) {
        return "{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"Local elections\"}".formatted(from, to);
    }

    /** Of the check in the demonstration that is not public yet. */
    private JsonNode waiting() {
        for (JsonNode mark : promises.as(Promises.LEAD)
                .get("commitments/WV-016/marks")
                .expect(200)
                .json()
                .get("items")) {
            if (mark.get("mark").textValue().equals("check")) {
                return mark;
            }
        }
        throw new AssertionError("The demonstration has a check that is not public yet");
    }

    private List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        anyone.get(path).expect(200).json().get("items").forEach(items::add);
        return items;
    }
}
