package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What people do on the screens, done by a program. */
@OnRunningWellkept
class JourneyIT {

    private final Promises promises;

    JourneyIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @Test
    void a_promise_is_written_agreed_published_endorsed_told_of_checked_and_read_by_anyone() {
        Answer drafted = promises.drafted("Train 300 people to talk about wellbeing");
        String reference = drafted.located();
        String path = "commitments/" + reference;
        assertThat(reference).matches("WV-[0-9]{3,}");
        assertThat(drafted.json().get("state").textValue()).isEqualTo("draft");
        assertThat(drafted.json().at("/due/to").textValue()).isEqualTo("2035-03-31");
        assertThat(drafted.json().get("said").isNull()).isTrue();
        promises.anyone().get(path).expectProblem(404, "not-found");

        promises.as(Promises.LEAD).post(path + "/agree").expect(200);
        JsonNode published =
                promises.as(Promises.LEAD).post(path + "/publish").expect(200).json();
        assertThat(published.get("visibility").textValue()).isEqualTo("public");

        JsonNode endorsed = promises.as(Promises.OFFICER)
                .post(path + "/endorse", "{\"board\":\"wellshire\",\"on\":\"%s\"}".formatted(today()))
                .expect(200)
                .json();
        assertThat(endorsed.at("/endorsedBy/0").textValue()).isEqualTo("wellshire");

        String measure = drafted.json().at("/measures/0/id").textValue();
        Answer posted = promises.as(Promises.CONTRIBUTOR)
                .post(path + "/updates", """
                        {"rating": "amber", "period": "This quarter", "done": "Two courses held.", "next": "Four more.",
                         "figures": [{"measure": "%s", "at": "%s", "value": 84}],
                         "reason": "A trainer left.", "ask": "Help us to find a trainer.",
                         "evidence": [{"title": "Course list", "url": "https://wellshire.example/courses"}]}""".formatted(measure, today()))
                .expect(201);
        assertThat(posted.json().get("visibility").textValue()).isEqualTo("shared");
        assertThat(posted.json().at("/figures/0/measure").textValue()).isEqualTo(measure);
        assertThat(posted.json().at("/figures/0/value").intValue()).isEqualTo(84);
        assertThat(promises.anyone().get(path + "/updates").expect(200).json().get("items"))
                .isEmpty();
        promises.as(Promises.LEAD)
                .post(path + "/updates/" + posted.located() + "/publish")
                .expect(200);
        assertThat(promises.anyone()
                        .get(path + "/updates/" + posted.located())
                        .expect(200)
                        .json()
                        .get("rating")
                        .textValue())
                .isEqualTo("amber");

        promises.as(Promises.OBSERVER)
                .post(
                        path + "/checks",
                        "{\"answer\":\"limited\",\"on\":\"%s\",\"note\":\"We sat in on one course.\",\"interests\":null,\"moneyBetween\":false}"
                                .formatted(today()))
                .expect(201);

        JsonNode read = promises.anyone().get(path).expect(200).json();
        assertThat(read.get("said").textValue()).isEqualTo("amber");
        assertThat(read.at("/shown/answer").textValue()).isEqualTo("onTrack");
        assertThat(read.get("checkWaits").booleanValue())
                .as("the organisation may reply before anyone reads it")
                .isTrue();
        assertThat(promises.as(Promises.LEAD)
                        .get(path)
                        .expect(200)
                        .json()
                        .at("/checked/answer")
                        .textValue())
                .isEqualTo("limited");
        assertThat(read.at("/measures/0/observations/0/value").intValue()).isEqualTo(84);
        assertThat(promises.as(Promises.OTHER_LEAD)
                        .get(path + "/history")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSizeGreaterThanOrEqualTo(6);
        promises.anyone().get(path + "/history").expectProblem(401, "sign-in");

        JsonNode closed = promises.as(Promises.LEAD)
                .post(path + "/close", "{\"as\":\"withdrawn\",\"reason\":\"The money went elsewhere.\"}")
                .expect(200)
                .json();
        assertThat(closed.get("closedAs").textValue()).isEqualTo("withdrawn");
        assertThat(closed.get("closedReason").textValue()).isEqualTo("The money went elsewhere.");
    }

    @Test
    void a_change_since_agreed_needs_a_reason_and_is_shown_with_it() {
        String path = "commitments/" + promises.published("Plant 40 trees");
        Answer before = promises.as(Promises.LEAD).get(path).expect(200);

        promises.as(Promises.LEAD)
                .patch(path, "{\"due\":\"March 2036\"}", "If-Match", before.etag())
                .expectProblem(422, "invalid");
        Answer changed = promises.as(Promises.LEAD)
                .patch(
                        path,
                        "{\"due\":\"March 2036\",\"change\":{\"reason\":\"The ground was wet.\"}}",
                        "If-Match",
                        before.etag())
                .expect(200);

        assertThat(changed.json().at("/due/text").textValue()).isEqualTo("March 2036");
        assertThat(changed.json().get("changedSinceAgreed").intValue()).isEqualTo(1);
        assertThat(changed.etag()).isNotEqualTo(before.etag());
        JsonNode change =
                promises.anyone().get(path + "/changes").expect(200).json().at("/items/0");
        assertThat(change.get("what").textValue()).isEqualTo("due");
        assertThat(change.get("effect").textValue()).isEqualTo("easier");
        assertThat(change.get("reason").textValue()).isEqualTo("The ground was wet.");
    }

    @Test
    void what_an_update_asks_is_answered_once_by_the_boards_officer_and_can_be_taken_back_before() {
        String reference = promises.published("Open a room on Mondays");
        String word = "A room, " + UUID.randomUUID();
        promises.as(Promises.LEAD)
                .post("commitments/" + reference + "/updates", "{\"rating\":\"green\",\"ask\":\"%s\"}".formatted(word))
                .expect(201);
        JsonNode ask = ask(promises.as(Promises.OFFICER), word);
        String path = "asks/" + ask.get("id").textValue();
        assertThat(ask.get("commitment").textValue()).isEqualTo(reference);
        assertThat(ask.get("late").booleanValue()).isFalse();
        assertThat(ask.get("visibility").textValue()).isEqualTo("shared");

        String answer = "{\"answer\":\"agreed\",\"words\":\"From May on.\"}";
        promises.anyone().post(path + "/answer", answer).expectProblem(401, "sign-in");
        promises.as(Promises.LEAD).post(path + "/answer", answer).expectProblem(403, "not-permitted");
        promises.as(Promises.OFFICER).post(path + "/withdraw").expectProblem(403, "not-permitted");
        promises.as(Promises.OFFICER)
                .post(path + "/answer", "{\"answer\":\"perhaps\"}")
                .expectProblem(422, "invalid");
        promises.as(Promises.OFFICER)
                .post("asks/" + UUID.randomUUID() + "/answer", answer)
                .expectProblem(404, "not-found");
        int before = standing().get("answered").intValue();
        JsonNode answered = promises.as(Promises.OFFICER)
                .post(path + "/answer", answer)
                .expect(200)
                .json();
        assertThat(answered.at("/reply/words").textValue()).isEqualTo("From May on.");
        assertThat(standing().get("answered").intValue()).isEqualTo(before + 1);
        assertThat(standing().get("sentence").textValue()).startsWith("The board answered " + (before + 1) + " of ");
        promises.as(Promises.OFFICER).post(path + "/answer", answer).expectProblem(409, "rule");
        promises.as(Promises.LEAD).post(path + "/withdraw").expectProblem(409, "rule");

        String other = word + ", and a key";
        promises.as(Promises.LEAD)
                .post("commitments/" + reference + "/updates", "{\"rating\":\"green\",\"ask\":\"%s\"}".formatted(other))
                .expect(201);
        JsonNode taken = promises.as(Promises.LEAD)
                .post("asks/" + ask(promises.as(Promises.LEAD), other).get("id").textValue() + "/withdraw")
                .expect(200)
                .json();
        assertThat(taken.get("withdrawnOn").textValue()).isEqualTo(today().toString());
    }

    private JsonNode standing() {
        return promises.as(Promises.OFFICER)
                .get("boards/wellshire/asks/standing")
                .expect(200)
                .json();
    }

    @Test
    void a_question_is_asked_answered_sent_back_once_and_closed_by_the_second_answer() {
        String path = "commitments/" + promises.published("Open a room on Tuesdays") + "/challenges";
        String question = "{\"question\":\"Which room?\"}";
        promises.anyone().post(path, question).expectProblem(401, "sign-in");
        promises.as(Promises.LEAD).post(path, question).expectProblem(403, "not-permitted");
        promises.as(Promises.ADMINISTRATOR).post(path, question).expectProblem(403, "not-permitted");
        promises.as(Promises.OBSERVER).post(path, "{\"question\":\" \"}").expectProblem(422, "invalid");
        promises.as(Promises.OBSERVER)
                .post("commitments/WV-999999/challenges", question)
                .expectProblem(404, "not-found");

        Answer asked = promises.as(Promises.OBSERVER).post(path, question).expect(201);
        String challenge = "challenges/" + asked.located();
        assertThat(asked.json().get("state").textValue()).isEqualTo("asked");
        assertThat(promises.anyone()
                        .get(path)
                        .expect(200)
                        .json()
                        .at("/items/0/turns/0/words")
                        .textValue())
                .isEqualTo("Which room?");

        String words = "{\"words\":\"The small one.\"}";
        promises.as(Promises.CONTRIBUTOR).post(challenge + "/answer", words).expectProblem(403, "not-permitted");
        promises.as(Promises.CONTRIBUTOR).post(challenge + "/draft", words).expect(200);
        assertThat(promises.anyone()
                        .get(challenge)
                        .expect(200)
                        .json()
                        .get("draft")
                        .isNull())
                .isTrue();
        promises.as(Promises.LEAD).post(challenge + "/answer", words).expect(200);
        promises.as(Promises.LEAD).post(challenge + "/answer", words).expectProblem(409, "rule");
        promises.as(Promises.OBSERVER).post(challenge + "/withdraw").expectProblem(409, "rule");
        promises.as(Promises.OBSERVER)
                .post(challenge + "/not-satisfied", "{\"why\":\"There are two small ones.\"}")
                .expect(200);
        JsonNode closed = promises.as(Promises.LEAD)
                .post(challenge + "/answer", "{\"words\":\"The one at the back.\"}")
                .expect(200)
                .json();
        assertThat(closed.get("state").textValue()).isEqualTo("closed");
        assertThat(closed.get("turns")).hasSize(2);
        promises.as(Promises.OBSERVER).post(challenge + "/close").expectProblem(409, "rule");

        Answer second = promises.as(Promises.OBSERVER).post(path, question).expect(201);
        assertThat(promises.as(Promises.OBSERVER)
                        .post("challenges/" + second.located() + "/withdraw")
                        .expect(200)
                        .json()
                        .get("state")
                        .textValue())
                .isEqualTo("withdrawn");
    }

    private static JsonNode ask(Api api, String words) {
        for (JsonNode ask :
                api.get("boards/wellshire/asks?limit=200").expect(200).json().get("items")) {
            if (ask.get("words").textValue().equals(words)) {
                return ask;
            }
        }
        throw new AssertionError("Nobody asks: " + words);
    }

    @Test
    void lists_are_narrowed_and_paged() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        promises.published("Hold a walk called " + word);
        promises.published("Hold another walk called " + word);
        String draft = promises.draft("Think about a walk called " + word);

        JsonNode first = promises.anyone()
                .get("commitments?board=wellshire&theme=deliverable-commitments&state=agreed&limit=1&q=" + word)
                .expect(200)
                .json();
        JsonNode second = promises.anyone()
                .get("commitments?board=wellshire&theme=deliverable-commitments&state=agreed&limit=1&q=" + word
                        + "&cursor=" + first.get("next").textValue())
                .expect(200)
                .json();
        assertThat(first.get("items")).hasSize(1);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(first.at("/items/0/reference")).isNotEqualTo(second.at("/items/0/reference"));

        assertThat(promises.as(Promises.CONTRIBUTOR)
                        .get("commitments?q=" + word)
                        .expect(200)
                        .json()
                        .findValuesAsText("reference"))
                .hasSize(3)
                .contains(draft);
    }

    @Test
    void a_board_s_roll_up_sums_up_and_each_number_has_its_list() {
        JsonNode rollup =
                promises.anyone().get("boards/wellshire/rollup").expect(200).json();
        int commitments = rollup.get("commitments").intValue();

        assertThat(commitments).isPositive();
        for (String answer : new String[] {"said", "shown", "checked"}) {
            int sum = 0;
            for (JsonNode count : rollup.get(answer)) {
                sum += count.intValue();
            }
            assertThat(sum).as(answer).isEqualTo(commitments);
        }
        promises.anyone().get("boards/wellshire/rollup?asOf=2025-01-01").expect(200);
        promises.anyone().get("boards/wellshire/rollup?asOf=2125-01-01").expectProblem(400, "malformed");
        promises.anyone().get("boards/atlantis/rollup").expectProblem(404, "not-found");
    }

    @Test
    void anyone_sees_who_is_here() {
        JsonNode partnerships =
                promises.anyone().get("partnerships").expect(200).json();
        assertThat(partnerships.findValuesAsText("slug")).contains("wellshire-and-vale", "published-plans-2023");
        assertThat(promises.anyone()
                        .get("partnerships/wellshire-and-vale")
                        .expect(200)
                        .json())
                .isIn(partnerships.get("items"));
        assertThat(promises.anyone().get("boards").expect(200).json().findValuesAsText("slug"))
                .contains("wellshire", "vale");
        promises.anyone().get("boards/vale").expect(200);
        JsonNode council = promises.anyone()
                .get("organisations/wellshire-county-council")
                .expect(200)
                .json();
        assertThat(council.get("joined").booleanValue()).isTrue();
        assertThat(promises.anyone()
                        .get("organisations?partnership=published-plans-2023&limit=200")
                        .expect(200)
                        .json()
                        .get("items"))
                .isNotEmpty()
                .allSatisfy(
                        named -> assertThat(named.get("joined").booleanValue()).isFalse());
        assertThat(promises.anyone().get("frameworks").expect(200).json().findValuesAsText("slug"))
                .contains("concordat-steps", "deliverable-commitments");
    }

    @Test
    void nothing_unfavourable_is_said_of_a_body_that_has_not_joined() {
        JsonNode items = promises.anyone()
                .get("commitments?partnership=published-plans-2023&limit=200")
                .expect(200)
                .json()
                .get("items");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("asPublished").booleanValue()).isTrue();
            assertThat(item.get("said").isNull()).isTrue();
            assertThat(item.get("shown").isNull()).isTrue();
            assertThat(item.get("checked").isNull()).isTrue();
            assertThat(item.get("ownerless").booleanValue()).isFalse();
            assertThat(item.get("stale").booleanValue()).isFalse();
        });
        JsonNode one = promises.anyone()
                .get("commitments/" + items.at("/0/reference").textValue())
                .expect(200)
                .json();
        assertThat(one.get("said").isNull()).isTrue();
        assertThat(one.at("/source/from").isTextual()).isTrue();
    }

    @Test
    void a_round_is_read_by_anyone_and_run_by_the_board_s_officer_alone() {
        JsonNode rounds =
                promises.anyone().get("boards/vale/rounds").expect(200).json().get("items");
        assertThat(rounds).isNotEmpty();
        String id = rounds.get(0).get("id").textValue();
        promises.anyone().get("boards/vale/rounds/" + id).expect(200);
        promises.anyone().get("boards/wellshire/rounds/" + id).expectProblem(404, "not-found");

        String backwards = """
                {"name": "A round", "periodFrom": "2026-03-31", "periodTo": "2026-01-01", "opensOn": "2026-04-01",
                 "dueOn": "2026-04-28"}""";
        promises.as(Promises.OFFICER).post("boards/vale/rounds", backwards).expectProblem(403, "not-permitted");
        promises.as(Promises.OFFICER).post("boards/wellshire/rounds", backwards).expectProblem(422, "invalid");
        promises.as(Promises.OFFICER)
                .post("boards/vale/rounds/" + id + "/close")
                .expectProblem(403, "not-permitted");
    }

    @Test
    void a_spreadsheet_is_seen_taken_in_once_and_undone_as_a_whole() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        byte[] file = """
                Ref,Organisation,Title,Due
                %1$s-1,Wellshire County Council,Open a garden %1$s,2028
                %1$s-2,Wellshire County Council,Open a second garden %1$s,ongoing
                %1$s-3,Wellshire County Council,,2028
                """.formatted(mark).getBytes(StandardCharsets.UTF_8);
        Map<String, String> answers = Map.of(
                "kind", "commitments",
                "partnership", "wellshire-and-vale",
                "mode", "own",
                "organisation", "wellshire-county-council");

        Answer preview = promises.as(Promises.LEAD)
                .upload("imports", "gardens.csv", file, answers)
                .expect(201);
        String path = "imports/" + preview.located();
        assertThat(preview.json().get("status").textValue()).isEqualTo("previewed");
        assertThat(preview.json().get("rows").intValue()).isEqualTo(3);
        assertThat(preview.json().get("ready").intValue()).isEqualTo(2);
        assertThat(preview.json().at("/problems/0/row").intValue()).isEqualTo(4);
        assertThat(preview.json().at("/problems/0/severity").textValue()).isEqualTo("error");
        promises.as(Promises.OTHER_LEAD).get(path).expectProblem(404, "not-found");

        JsonNode applied =
                promises.as(Promises.LEAD).post(path + "/apply").expect(200).json();
        assertThat(applied.get("created").intValue()).isEqualTo(2);
        assertThat(promises.as(Promises.LEAD)
                        .get("commitments?q=" + mark)
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(2);
        Answer again = promises.as(Promises.LEAD)
                .upload("imports", "gardens.csv", file, answers)
                .expect(201);
        assertThat(promises.as(Promises.LEAD)
                        .post("imports/" + again.located() + "/apply")
                        .expect(200)
                        .json()
                        .get("created")
                        .intValue())
                .isZero();

        assertThat(promises.as(Promises.LEAD).delete(path).expect(204).body()).isEmpty();
        assertThat(promises.as(Promises.LEAD)
                        .get("commitments?q=" + mark)
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void headings_are_matched_by_hand_where_they_say_nothing() {
        byte[] file = "A,B\nPlant a hedge,Wellshire County Council\n".getBytes(StandardCharsets.UTF_8);
        Answer preview = promises.as(Promises.LEAD)
                .upload(
                        "imports",
                        "odd.csv",
                        file,
                        Map.of("kind", "commitments", "partnership", "wellshire-and-vale", "mode", "own"))
                .expect(201);
        String path = "imports/" + preview.located() + "/mapping";

        JsonNode matched = promises.as(Promises.LEAD)
                .put(path, "{\"A\":\"title\",\"B\":\"organisation\"}")
                .expect(200)
                .json();

        assertThat(matched.at("/mapping/A").textValue()).isEqualTo("title");
        assertThat(matched.get("ready").intValue()).isEqualTo(1);
        promises.as(Promises.LEAD).put(path, "{\"A\":\"headline\"}").expectProblem(422, "invalid");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
