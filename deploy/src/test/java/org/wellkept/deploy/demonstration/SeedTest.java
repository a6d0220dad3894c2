package org.wellkept.deploy.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedTest {

    private static final String ONE = """
            {"ref": "WV-1", "posted": "Q-1-start+<8..16>d", "rating": {"oneOf": ["green", "amber"]},
             "updates": [{"perhaps": 0.5, "done": "maybe"}, {"done": "{figure:people} came", "figures":
               [{"measure": "people", "value": {"between": [40, 60], "step": 5}}]}]}""";

    @Test
    void the_same_seed_settles_the_same_and_others_settle_otherwise() {
        JsonObject story = read("{\"promises\": [" + ONE + "]}");

        assertThat(new Seed(7).settle(story)).isEqualTo(new Seed(7).settle(story));
        Set<JsonObject> settled = new HashSet<>();
        LongStream.range(0, 20).forEach(number -> settled.add(new Seed(number).settle(story)));
        assertThat(settled).hasSizeGreaterThan(10);
    }

    @Test
    void what_is_settled_stays_within_what_is_told() {
        Set<Integer> values = new HashSet<>();
        Set<Integer> updates = new HashSet<>();
        Set<String> ratings = new HashSet<>();
        for (int number = 0; number < 200; number++) {
            JsonObject settled = new Seed(number).settle(read(ONE));
            assertThat(settled.getString("posted")).matches("Q-1-start\\+([89]|1[0-6])d");
            ratings.add(settled.getString("rating"));
            updates.add(settled.getJsonArray("updates").size());
            JsonObject last = settled.getJsonArray("updates")
                    .getJsonObject(settled.getJsonArray("updates").size() - 1);
            int value = last.getJsonArray("figures").getJsonObject(0).getInt("value");
            assertThat(last.getString("done")).isEqualTo(value + " came");
            values.add(value);
        }
        assertThat(values).containsExactlyInAnyOrder(40, 45, 50, 55, 60);
        assertThat(updates).containsExactlyInAnyOrder(1, 2);
        assertThat(ratings).containsExactlyInAnyOrder("green", "amber");
    }

    @Test
    void a_record_that_is_told_before_changes_nothing_in_the_others() {
        JsonObject alone = new Seed(3).settle(read("{\"promises\": [" + ONE + "]}"));
        JsonObject second =
                new Seed(3).settle(read("{\"promises\": [" + ONE.replace("WV-1", "WV-0") + "," + ONE + "]}"));

        assertThat(second.getJsonArray("promises").getJsonObject(1))
                .isEqualTo(alone.getJsonArray("promises").getJsonObject(0));
    }

    @Test
    void what_is_told_about_the_story_is_no_part_of_it() {
        assertThat(new Seed(1).settle(read("{\"_about\": \"<1..2>\", \"title\": \"Tea\"}")))
                .isEqualTo(read("{\"title\": \"Tea\"}"));
    }

    @Test
    void words_about_a_figure_that_is_not_told_are_a_mistake_of_the_story() {
        assertThatThrownBy(() -> new Seed(1).settle(read("{\"done\": \"{figure:people} came\", \"figures\": []}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
