package org.wellkept.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

@OnRunningWellkept
class EntityTagIT {

    private final Promises promises;

    EntityTagIT(RunningWellkept wellkept) {
        this.promises = new Promises(wellkept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnerships",
                "organisations",
                "boards/wellshire",
                "frameworks",
                "commitments?limit=2",
                "commitments/WV-001",
                "commitments/WV-001/updates",
                "boards/wellshire/rollup?asOf=2026-01-31"
            })
    void what_has_not_changed_need_not_be_sent_again(String path) {
        Answer first = promises.anyone().get(path).expect(200);

        Answer again =
                promises.anyone().get(path, "If-None-Match", first.etag()).expect(304);

        assertThat(again.body()).isEmpty();
        assertThat(again.etag()).isEqualTo(first.etag());
        promises.anyone().get(path, "If-None-Match", "\"something-else\"").expect(200);
    }

    @Test
    void what_a_writer_is_answered_is_what_a_reader_gets() {
        Answer drafted = promises.drafted("Repair the benches");
        String path = "commitments/" + drafted.located();

        promises.as(Promises.CONTRIBUTOR)
                .get(path, "If-None-Match", drafted.etag())
                .expect(304);
    }

    @Test
    void a_change_has_to_say_which_version_it_changes() {
        String path = "commitments/" + promises.draft("Repair the swings");

        promises.as(Promises.CONTRIBUTOR)
                .patch(path, "{\"title\":\"Repair all swings\"}")
                .expectProblem(428, "if-match-needed");
        promises.as(Promises.CONTRIBUTOR)
                .patch(path, "{\"title\":\"Repair all swings\"}", "If-Match", "*")
                .expect(200);
    }

    @Test
    void the_second_of_two_writers_sees_both_texts_and_neither_is_lost() {
        Answer drafted = promises.drafted("Repair the paths");
        String path = "commitments/" + drafted.located();
        promises.as(Promises.LEAD)
                .patch(path, "{\"title\":\"Repair the paths by the river\"}", "If-Match", drafted.etag())
                .expect(200);

        Answer clash = promises.as(Promises.CONTRIBUTOR)
                .patch(
                        path,
                        "{\"title\":\"Repair the paths in the park\",\"area\":null,\"accountableRole\":\"Head of Parks\"}",
                        "If-Match",
                        drafted.etag())
                .expectProblem(412, "changed-meanwhile");

        JsonNode differences = clash.json().get("differences");
        assertThat(differences.findValuesAsText("field")).containsExactly("title", "accountableRole");
        assertThat(differences.at("/0/stored").textValue()).isEqualTo("Repair the paths by the river");
        assertThat(differences.at("/0/sent").textValue()).isEqualTo("Repair the paths in the park");
        Answer now = promises.as(Promises.CONTRIBUTOR).get(path).expect(200);
        assertThat(now.json().get("title").textValue()).isEqualTo("Repair the paths by the river");
        promises.as(Promises.CONTRIBUTOR)
                .patch(path, "{\"title\":\"Repair the paths in the park\"}", "If-Match", now.etag())
                .expect(200);
    }

    @Test
    void of_many_writers_at_once_one_wins_and_the_others_hear_of_it() {
        Answer drafted = promises.drafted("Repair the bridge");
        String path = "commitments/" + drafted.located();
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = IntStream.range(0, 6)
                    .mapToObj(writer -> CompletableFuture.supplyAsync(
                            () -> promises.as(Promises.LEAD)
                                    .patch(
                                            path,
                                            "{\"title\":\"Repair the bridge, said writer %d\"}".formatted(writer),
                                            "If-Match",
                                            drafted.etag())
                                    .status(),
                            writers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412);
        }
    }

    @Test
    void a_step_is_held_to_the_version_that_it_names() {
        Answer drafted = promises.drafted("Repair the fountain");
        String path = "commitments/" + drafted.located();
        promises.as(Promises.LEAD)
                .patch(path, "{\"area\":\"Market square\"}", "If-Match", drafted.etag())
                .expect(200);

        promises.as(Promises.LEAD)
                .call("POST", path + "/agree", BodyPublishers.noBody(), "If-Match", drafted.etag())
                .expectProblem(412, "changed-meanwhile");
        promises.as(Promises.LEAD)
                .call(
                        "POST",
                        path + "/agree",
                        BodyPublishers.noBody(),
                        "If-Match",
                        promises.as(Promises.LEAD).get(path).etag())
                .expect(200);
    }

    @Test
    void the_whole_body_may_be_sent_back_with_one_word_changed() {
        Answer drafted = promises.drafted("Repair the bandstand");
        String path = "commitments/" + drafted.located();

        Answer changed = promises.as(Promises.CONTRIBUTOR)
                .patch(path, drafted.body().replace("bandstand", "tea house"), "If-Match", drafted.etag())
                .expect(200);

        assertThat(changed.json().get("title").textValue()).isEqualTo("Repair the tea house");
        assertThat(changed.json().get("measures")).isEqualTo(drafted.json().get("measures"));
        assertThat(changed.json().get("milestones")).isEqualTo(drafted.json().get("milestones"));
    }
}
